using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn.Streaming;

/// <summary>For channels and commands that take a turn's replies as a whole.</summary>
internal sealed class NobodyWatches : ILiveWords
{
    public bool IsWatched(Activity incoming) => false;

    public void Show(Activity incoming, Activity soFar)
    {
        // Nobody is there to see it.
    }
}
