using BackPainBot.Domain.Safety;
using BackPainBot.Library.Lint;

namespace BackPainBot.Library.Topics;

/// <summary>Reads a safety notice: the fixed words for each urgency it can have.</summary>
public static class NoticeParser
{
    private static readonly string[] Keys =
    [
        "id", "title", "summary", "codes", "urgency", "sources", "asks", "reviewed", "review_by", "clinical_review",
    ];

    private static readonly Dictionary<string, Urgency> UrgencyHeadings = new(StringComparer.Ordinal)
    {
        ["Emergency"] = Urgency.Emergency,
        ["Same day"] = Urgency.SameDay,
        ["Soon"] = Urgency.Soon,
    };

    private static readonly string[] OtherHeadings = ["Say this on the phone", "While you wait", "If it is long-standing and unchanged"];

    public static Parsed<SafetyNotice> Parse(string file, string text)
    {
        var problems = new List<LintProblem>();
        if (FrontMatter.Split(text) is not { } page)
        {
            problems.Add(new LintProblem(file, 1, "The notice has no front matter.", "Start the file with `---`, the keys, and `---`."));
            return new Parsed<SafetyNotice>(null, problems);
        }

        if (YamlFields.Parse(file, page.Yaml, 1, problems) is not { } fields)
        {
            return new Parsed<SafetyNotice>(null, problems);
        }

        fields.RefuseUnknown(Keys);
        var sections = MarkdownText.Sections(page.Body);
        foreach (var section in sections)
        {
            if (!UrgencyHeadings.ContainsKey(section.Heading) && !OtherHeadings.Contains(section.Heading))
            {
                problems.Add(new LintProblem(file, page.BodyLine + section.Line - 1, $"Unknown section `{section.Heading}`.", $"Use only: {string.Join(", ", UrgencyHeadings.Keys.Concat(OtherHeadings))}."));
            }
        }

        var notice = Read(fields, page.Body, sections);
        Check(file, notice, fields, problems);
        return new Parsed<SafetyNotice>(problems.Count == 0 ? notice : null, problems);
    }

    private static SafetyNotice Read(YamlFields fields, string body, IReadOnlyList<MarkdownSection> sections)
    {
        string Words(string heading) => sections.FirstOrDefault(s => s.Heading == heading)?.Text ?? "";
        return new SafetyNotice
        {
            Id = fields.Text("id"),
            Title = fields.Text("title"),
            Summary = fields.OptionalText("summary") ?? "",
            Flags = fields.Members<RedFlag>("codes", ""),
            Words = UrgencyHeadings.Where(h => Words(h.Key).Length > 0).ToDictionary(h => h.Value, h => Words(h.Key)),
            SayOnThePhone = Words(OtherHeadings[0]),
            WhileYouWait = Words(OtherHeadings[1]),
            LongStanding = Words(OtherHeadings[2]),
            Sources = fields.Sources("sources"),
            Asks = fields.Texts("asks"),
            Reviewed = fields.Date("reviewed"),
            ReviewBy = fields.Date("review_by"),
            Body = body,
        };
    }

    private static void Check(string file, SafetyNotice notice, YamlFields fields, List<LintProblem> problems)
    {
        if (notice.Id != Path.GetFileNameWithoutExtension(file))
        {
            problems.Add(new LintProblem(file, fields.LineOf("id"), $"The id `{notice.Id}` is not the file's name.", "Make them the same."));
        }

        if (notice.Flags.Count == 0)
        {
            fields.Missing("codes", "one or more red-flag codes");
        }

        if (fields.Member<Urgency>("urgency", fields.Text("urgency")) is { } urgency && !notice.Words.ContainsKey(urgency))
        {
            problems.Add(new LintProblem(file, fields.LineOf("urgency"), "There are no words for the urgency that the notice names.", "Write that section, or correct `urgency`."));
        }
    }
}
