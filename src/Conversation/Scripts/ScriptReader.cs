using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Conversation.Scripts;

/// <summary>Reads one script from YAML and reports everything that is wrong with it, each with its line.</summary>
public sealed class ScriptReader(string file)
{
    private readonly List<ScriptProblem> _problems = [];

    public IReadOnlyList<ScriptProblem> Problems => _problems;

    /// <summary>The script, or null if the file is not YAML at all; what could be read is returned even when there are problems.</summary>
    public Script? Read(TextReader text)
    {
        if (Root(text) is not { } root)
            return null;
        var map = new YamlFields(root, this);
        map.Text("about", required: true);
        var script = new Script
        {
            Stem = Path.GetFileNameWithoutExtension(file),
            File = file,
            Steps = [.. map.List("steps").Select(StepFrom).OfType<ScriptStep>()],
            Says = SaysFrom(map),
            Commands = [.. map.List("commands").Select(ChoiceFrom).OfType<ScriptChoice>()],
        };
        map.RefuseOthers();
        ReportDoubles(script.Steps.Select(step => (step.Id, step.Line)));
        return script;
    }

    internal void Report(int line, string problem, string fix) => _problems.Add(new ScriptProblem(file, line, problem, fix));

    private YamlMappingNode? Root(TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException wrong)
        {
            Report((int)wrong.Start.Line, "not valid YAML: " + wrong.Message, "check the indentation and quotes on this line");
            return null;
        }

        if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            return root;
        Report(1, "the file holds no fields", "write about:, steps: and says:");
        return null;
    }

    private ScriptStep? StepFrom(YamlNode node)
    {
        if (node is not YamlMappingNode fields)
        {
            Report(YamlFields.LineOf(node), "a step must have fields", "write - id: … with ask: and why: below it");
            return null;
        }

        var map = new YamlFields(fields, this);
        var step = new ScriptStep
        {
            Id = map.Text("id", required: true),
            Kind = KindFrom(map),
            Ask = map.Text("ask", required: true),
            Again = map.Text("again"),
            Why = map.Text("why", required: true),
            Choices = [.. map.List("choices").Select(ChoiceFrom).OfType<ScriptChoice>()],
            Line = YamlFields.LineOf(node),
        };
        map.RefuseOthers();
        CheckChoices(step);
        return step;
    }

    private void CheckChoices(ScriptStep step)
    {
        if (step.Kind is AnswerKind.Choice or AnswerKind.Many && step.Choices.Count == 0)
            Report(step.Line, $"step '{step.Id}' takes a choice but lists none", "add choices: or make it kind: text");
        ReportDoubles(step.Choices.Select(choice => (choice.Id, step.Line)));
        ReportDoubles(step.Choices.Select(choice => (choice.Title, step.Line)));
    }

    private AnswerKind KindFrom(YamlFields map)
    {
        var text = map.Text("kind");
        if (text.Length == 0)
            return AnswerKind.Choice;
        if (Domain.WireName.TryParse<AnswerKind>(text, out var kind))
            return kind;
        Report(map.Line, $"kind '{text}' is not known", "use choice, many, text, own or scale");
        return AnswerKind.Text;
    }

    private ScriptChoice? ChoiceFrom(YamlNode node)
    {
        if (node is not YamlMappingNode fields)
        {
            Report(YamlFields.LineOf(node), "a choice must have fields", "write - { id: …, title: …, like: [ … ] }");
            return null;
        }

        var map = new YamlFields(fields, this);
        var choice = new ScriptChoice(map.Text("id", required: true), map.Text("title", required: true), map.Texts("like"), map.Texts("heard"));
        map.RefuseOthers();
        return choice;
    }

    private Dictionary<string, ScriptLines> SaysFrom(YamlFields map)
    {
        var says = new Dictionary<string, ScriptLines>();
        foreach (var (id, node) in map.Pairs("says"))
        {
            var lines = YamlFields.TextsOf(node);
            if (lines.Count == 0 || lines.Any(string.IsNullOrWhiteSpace))
                Report(YamlFields.LineOf(node), $"'{id}' says nothing", "write the words, or remove the id");
            else
                says[id] = new ScriptLines(lines, YamlFields.LineOf(node));
        }

        return says;
    }

    private void ReportDoubles(IEnumerable<(string Name, int Line)> names)
    {
        foreach (var twice in names.Where(name => name.Name.Length > 0).GroupBy(name => name.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            Report(twice.Last().Line, $"'{twice.Key}' appears twice", "give each its own name");
    }
}
