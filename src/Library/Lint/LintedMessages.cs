using BackPainBot.Library.Questions;

namespace BackPainBot.Library.Lint;

/// <summary>The messages that search learns from, under the linter.</summary>
/// <param name="Path">As it is shown in problems.</param>
internal sealed record LintedMessages(string Path, LabelledMessages Messages);
