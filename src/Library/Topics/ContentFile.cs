namespace BackPainBot.Library.Topics;

/// <summary>What was last read from one file, and the last version of it that was good.</summary>
/// <param name="Stamp">Size and time of the version read.</param>
/// <param name="Hash">Hash of the good version's text.</param>
/// <param name="Good">A <see cref="Topic"/>, <see cref="SafetyNotice"/>, <see cref="Answers.QuickAnswerSheet"/>, <see cref="Questions.LabelledMessages"/> or <see cref="Topics.Contacts"/>; null if there never was a good version.</param>
internal sealed record ContentFile(string Stamp, string Hash, object? Good);
