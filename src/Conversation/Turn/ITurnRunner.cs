using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>The one door for every channel: an activity in, the replies out, everything committed once.</summary>
public interface ITurnRunner
{
    /// <summary>Never throws for anything a person sends; an unexpected failure becomes an authored reply.</summary>
    Task<TurnOutcome> RunAsync(Activity incoming, CancellationToken cancellationToken);
}
