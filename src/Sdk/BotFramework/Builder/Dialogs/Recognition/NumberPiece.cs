namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>A word or a figure of a text.</summary>
internal readonly record struct NumberPiece(int Start, int End, string Word, double? Figure, bool HasOrdinalSuffix);
