namespace BackPainBot.Library.Text;

/// <summary>What search knows of a word.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="IsStop">It says nothing about a text's subject.</param>
/// <param name="BeginsPhrase">A phrase with a meaning of its own begins with it.</param>
internal sealed record SearchWord(string Stem, bool IsStop, bool BeginsPhrase);
