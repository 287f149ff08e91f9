using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Library.Answers;

namespace BackPainBot.UnitTests.Domain.Safety.Prescriptions;

/// <summary>The hand-written texts beside this file: one a line, with \n and \uXXXX written out.</summary>
internal static partial class Corpus
{
    public static IReadOnlyList<string> Prescribing { get; } = Read("prescribing.txt");

    public static IReadOnlyList<string> Disguised { get; } = Read("disguised.txt");

    public static IReadOnlyList<string> Hinting { get; } = Read("hinting.txt");

    public static IReadOnlyList<string> Harmless { get; } = Read("harmless.txt");

    /// <summary>What each page of the library shows: title, summary and body.</summary>
    public static IReadOnlyList<(string Name, string Shown)> Pages { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "content"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(file => !IsSheet(file))
            .Select(file => (Path.GetFileName(file), Shown(File.ReadAllText(file)))),
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "content", "answers"))
            .SelectMany(file => QuickAnswerParser.Parse(file, File.ReadAllText(file)).Value!.Answers)
            .Select(answer => (answer.Page, $"{answer.Asked[0]}\n\n{answer.Says}")),
    ];

    private static bool IsSheet(string file) => Path.GetFileName(Path.GetDirectoryName(file)) == "answers";

    private static List<string> Read(string name) =>
    [
        .. File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests", "Unit", "Domain", "Safety", "Prescriptions", "Corpora", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => Escape().Replace(line.Replace("\\n", "\n", StringComparison.Ordinal), Character)),
    ];

    private static string Character(Match escape) =>
        ((char)int.Parse(escape.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    private static string Shown(string page)
    {
        var parts = page.Split("\n---", 2);
        var shown = parts[0].Split('\n').Where(line => line.StartsWith("title:", StringComparison.Ordinal) || line.StartsWith("summary:", StringComparison.Ordinal));
        return string.Join('\n', shown.Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]).Append(parts[^1]));
    }

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
