using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams who is in a conversation.</summary>
public static class TeamsInfo
{
    public static async Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var member = await Client(turnContext).GetConversationMemberAsync(userId, ConversationOf(turnContext), cancellationToken).ConfigureAwait(false);
        return member is null ? null : ToTeams(member);
    }

    public static async Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var members = await Client(turnContext).GetConversationMembersAsync(ConversationOf(turnContext), cancellationToken).ConfigureAwait(false);
        return members is null ? [] : [.. members.Select(ToTeams)];
    }

    private static string ConversationOf(ITurnContext turnContext) => turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;

    private static IConversations Client(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsChannelAccount ToTeams(ChannelAccount member) => Newtonsoft.Json.Linq.JObject.FromObject(member).ToObject<TeamsChannelAccount>();
}
