using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn.Streaming;

/// <summary>Whoever looks at a conversation right now, so that an answer can be read while the rest of it is being written.</summary>
public interface ILiveWords
{
    /// <summary>True if somebody would see it; false lets the answer come whole.</summary>
    bool IsWatched(Activity incoming);

    /// <summary>Shows the words so far in the place of the earlier ones. Nothing of it is kept; the whole answer follows in any case.</summary>
    void Show(Activity incoming, Activity soFar);
}
