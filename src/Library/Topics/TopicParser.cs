using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Recovery;
using BackPainBot.Domain.Safety;
using BackPainBot.Library.Lint;
using BackPainBot.Library.Text;

namespace BackPainBot.Library.Topics;

/// <summary>Reads a topic page: front matter checked against its schema, Markdown kept as written.</summary>
public static class TopicParser
{
    /// <summary>What a page may rest on, weakest last.</summary>
    public static readonly IReadOnlyList<string> EvidenceLevels = ["guideline", "moderate", "low", "owner-view"];

    private static readonly string[] Keys =
    [
        "id", "title", "summary", "audience", "stages", "loading", "evidence", "sources", "asks", "only_if_said", "related",
        "reviewed", "review_by", "clinical_review",
    ];

    /// <summary>A page whose front matter breaks the schema has no value, only problems.</summary>
    public static Parsed<Topic> Parse(string file, string text)
    {
        var problems = new List<LintProblem>();
        if (FrontMatter.Split(text) is not { } page)
        {
            problems.Add(new LintProblem(file, 1, "The page has no front matter.", "Start the file with `---`, the keys, and `---`."));
            return new Parsed<Topic>(null, problems);
        }

        if (YamlFields.Parse(file, page.Yaml, 1, problems) is not { } fields)
        {
            return new Parsed<Topic>(null, problems);
        }

        fields.RefuseUnknown(Keys);
        var topic = Read(fields, page.Body);
        Check(file, topic, fields, problems);
        return new Parsed<Topic>(problems.Count == 0 ? topic : null, problems);
    }

    private static Topic Read(YamlFields fields, string body) => new()
    {
        Id = fields.Text("id"),
        Title = fields.Text("title"),
        Summary = fields.Text("summary"),
        Audience = fields.Members<Archetype>("audience", "any"),
        Stages = fields.Members<RecoveryStep>("stages", "any"),
        // An unreadable level counts as the most restricted one.
        Loading = fields.Member<LoadingLevel>("loading", fields.Text("loading")) ?? LoadingLevel.Loading,
        Evidence = fields.Text("evidence"),
        Sources = fields.Sources("sources"),
        Asks = fields.Texts("asks"),
        OnlyIfSaid = [.. fields.Texts("only_if_said").SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
        Related = fields.Texts("related"),
        Reviewed = fields.Date("reviewed"),
        ReviewBy = fields.Date("review_by"),
        ClinicalReview = fields.OptionalText("clinical_review") ?? "pending",
        Body = body,
        Headings = MarkdownText.Headings(body),
    };

    private static void Check(string file, Topic topic, YamlFields fields, List<LintProblem> problems)
    {
        if (topic.Id != Path.GetFileNameWithoutExtension(file))
        {
            problems.Add(new LintProblem(file, fields.LineOf("id"), $"The id `{topic.Id}` is not the file's name.", "Make them the same; links and answers name pages by id."));
        }

        if (topic.Evidence.Length > 0 && !EvidenceLevels.Contains(topic.Evidence))
        {
            problems.Add(new LintProblem(file, fields.LineOf("evidence"), $"`evidence` has an unknown value: {topic.Evidence}.", $"Use one of: {string.Join(", ", EvidenceLevels)}."));
        }

        var named = new NamedWords(topic.OnlyIfSaid);
        foreach (var ask in topic.OnlyIfSaid.Count == 0 ? [] : topic.Asks.Where(ask => !named.StandIn(ask)))
        {
            problems.Add(new LintProblem(file, fields.LineOf("asks"), $"The page is ranked only where a word of `only_if_said` stands, and this ask has none: {ask}.", "Name it in the ask, or add the ask's word to `only_if_said`."));
        }

        if (string.IsNullOrWhiteSpace(topic.Body))
        {
            problems.Add(new LintProblem(file, 1, "The page has no text.", "Write the page below the front matter."));
        }
    }
}
