namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>A number in a text.</summary>
/// <param name="Value">The number; for an ordinal its position from 1, for one that counts from the end a negative one (the last is -1).</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">Its last character, inclusive.</param>
/// <param name="Text">The words or digits.</param>
/// <param name="IsOrdinal">Whether it names a position.</param>
internal sealed record NumberSpan(double Value, int Start, int End, string Text, bool IsOrdinal);
