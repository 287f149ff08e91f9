using YamlDotNet.RepresentationModel;

namespace BackPainBot.Conversation.Scripts;

/// <summary>The authored questions for a doctor's visit, in groups.</summary>
/// <remarks>Patterns of what people are glad to have asked: Mayo Clinic, APTA, Choosing Wisely UK (BRAN), AHRQ, BMJ fit note.</remarks>
public sealed class QuestionBank
{
    public const string Stem = "doctor-questions";

    private QuestionBank(IReadOnlyList<(string Id, string Title)> groups, IReadOnlyList<BankQuestion> questions, IReadOnlyList<ScriptProblem> problems)
    {
        Groups = groups;
        Questions = questions;
        Problems = problems;
    }

    /// <summary>Group ids and titles in the order of a visit.</summary>
    public IReadOnlyList<(string Id, string Title)> Groups { get; }

    public IReadOnlyList<BankQuestion> Questions { get; }

    public IReadOnlyList<ScriptProblem> Problems { get; }

    /// <summary>Reads <c>doctor-questions.yaml</c> of a scripts folder.</summary>
    public static QuestionBank Load(string directory)
    {
        var file = $"dialogs/{Stem}.yaml";
        var path = Path.Combine(directory, Stem + ".yaml");
        if (!File.Exists(path))
            return new QuestionBank([], [], [new ScriptProblem(file, 1, "the question bank is missing", "restore dialogs/doctor-questions.yaml")]);
        var reader = new ScriptReader(file);
        var stream = new YamlStream();
        using (var text = File.OpenText(path))
            stream.Load(text);
        var groups = new List<(string, string)>();
        var questions = new List<BankQuestion>();
        var root = new YamlFields((YamlMappingNode)stream.Documents[0].RootNode, reader);
        root.Text("about", required: true);
        foreach (var node in root.List("groups").OfType<YamlMappingNode>())
            ReadGroup(new YamlFields(node, reader), reader, groups, questions);
        root.RefuseOthers();
        return new QuestionBank(groups, questions, reader.Problems);
    }

    public BankQuestion? Find(string id) => Questions.FirstOrDefault(question => question.Id == id);

    private static void ReadGroup(YamlFields fields, ScriptReader reader, List<(string, string)> groups, List<BankQuestion> questions)
    {
        var group = fields.Text("id", required: true);
        groups.Add((group, fields.Text("title", required: true)));
        foreach (var node in fields.List("questions").OfType<YamlMappingNode>())
        {
            var question = new YamlFields(node, reader);
            var id = question.Text("id", required: true);
            if (questions.Any(other => other.Id == id))
                reader.Report(question.Line, $"question '{id}' appears twice", "give each its own id");
            questions.Add(new BankQuestion(id, group, question.Text("text", required: true), question.Texts("for")));
            question.RefuseOthers();
        }

        fields.RefuseOthers();
    }
}
