using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>A trigger map put right by a message.</summary>
/// <param name="Memory">What is known after it.</param>
/// <param name="Rest">What the message says besides.</param>
/// <param name="Changed">What was changed, in a few words each.</param>
/// <param name="Added">What was added.</param>
public sealed record MapChange(Memory Memory, string Rest, IReadOnlyList<string> Changed, IReadOnlyList<string> Added)
{
    /// <summary>The rest without a part of it.</summary>
    public string Without(Match part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Rest.Remove(part.Index, part.Length).Trim(' ', ',', ';');
    }
}
