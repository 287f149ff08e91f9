using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>Collects what a turn says instead of sending it; delivery comes after the commit.</summary>
public sealed class BufferedAdapter : BotAdapter
{
    private readonly List<Activity> _replies = [];

    public IReadOnlyList<Activity> Replies => _replies;

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities.Where(activity => activity.Type != ActivityTypes.Trace))
        {
            activity.Id = $"{turnContext.Activity.Id ?? "0"}.{_replies.Count + 1}";
            activity.From ??= new ChannelAccount("bot");
            activity.From.Role = "bot";
            _replies.Add(activity);
        }

        return Task.FromResult(activities.Select(activity => new ResourceResponse(activity.Id)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var at = _replies.FindIndex(reply => reply.Id == activity.Id);
        if (at >= 0)
            _replies[at] = activity;
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        _replies.RemoveAll(reply => reply.Id == reference.ActivityId);
        return Task.CompletedTask;
    }
}
