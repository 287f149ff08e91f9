namespace BackPainBot.UnitTests.Conversation.Transcripts;

/// <summary>One line of a transcript that means something.</summary>
/// <param name="Kind">scene, you, card, bot, not, buttons, later or restart.</param>
/// <param name="Text">What is said or expected.</param>
/// <param name="Line">Line in the file, from 1.</param>
public sealed record TranscriptLine(string Kind, string Text, int Line);
