using System.Text;
using BackPainBot.Domain.Safety.Prescriptions;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainBot.UnitTests.Domain.Safety.Prescriptions;

public sealed class GeneratedPrescriptionTests
{
    private static readonly string[] Plain = [.. Corpus.Prescribing.Where(text => text.All(char.IsAscii) && !text.Contains('<', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal))];

    private static readonly Gen<Func<string, int, string>> Disguise = Gen.Elements<Func<string, int, string>>(
        (text, _) => text.ToUpperInvariant(),
        (text, at) => text.Insert(at, "\u200b"),
        (text, at) => text.Insert(at, "\u00ad\u2060"),
        (text, _) => string.Join('\u200d', text.ToCharArray()),
        (text, _) => FullWidth(text),
        (text, _) => text.Replace('o', 'о').Replace('a', 'а').Replace('e', 'е'),
        (text, _) => text.Replace("a", "a\u0301", StringComparison.Ordinal),
        (text, at) => char.IsLetter(text[at]) ? $"{text[..at]}**{text[at]}**{text[(at + 1)..]}" : text,
        (text, at) => char.IsLetter(text[at]) ? $"{text[..at]}<b>{text[at]}</b>{text[(at + 1)..]}" : text,
        (text, _) => text.Replace(" ", "\u00a0", StringComparison.Ordinal),
        (text, _) => $"**{text}**",
        (text, _) => $"> {text}",
        (text, _) => $"### {text}");

    [Fact]
    public void Every_wording_that_the_grammar_makes_is_found() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(5000),
            Prop.ForAll(Grammar.Any.ToArbitrary(), text => PrescriptionDetector.Prescribes(text).Label(text)));

    [Fact]
    public void No_disguise_hides_a_prescription()
    {
        var disguised =
            from text in Gen.Elements(Plain)
            from disguise in Disguise
            from at in Gen.Choose(0, text.Length - 1)
            select disguise(text, at);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(5000),
            Prop.ForAll(disguised.ToArbitrary(), text => PrescriptionDetector.Prescribes(text).Label(text)));
    }

    [Fact]
    public void Any_text_at_all_is_read_without_an_exception() =>
        Prop.ForAll<string>(text => text is null || PrescriptionDetector.Find(text).All(finding => finding.Start >= 0 && finding.Start + finding.Length <= text.Length))
            .QuickCheckThrowOnFailure();

    private static string FullWidth(string text)
    {
        var wide = new StringBuilder(text.Length);
        foreach (var letter in text)
            wide.Append(letter is > ' ' and <= '~' ? (char)(letter + 0xFEE0) : letter);
        return wide.ToString();
    }
}
