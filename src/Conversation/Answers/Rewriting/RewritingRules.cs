using BackPainBot.Library.Text;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BackPainBot.Conversation.Answers.Rewriting;

/// <summary>The authored prompt and the word lists by which a model's sentences are judged.</summary>
public sealed class RewritingRules
{
    private readonly HashSet<string> _small;
    private readonly HashSet<string> _turns;
    private readonly HashSet<string> _neverNew;

    private RewritingRules(Fields fields)
    {
        Instructions = fields.Instructions;
        Template = fields.Template;
        _small = [.. fields.Small.SelectMany(Words.Of)];
        _turns = [.. Words.Of(fields.Turns)];
        _neverNew = [.. fields.NeverNew.SelectMany(Words.Of).Select(PorterStemmer.Stem)];
    }

    /// <summary>What the model is told; holds nobody's words.</summary>
    public string Instructions { get; }

    /// <summary>A prompt template with the variables <c>question</c> and <c>passages</c>.</summary>
    public string Template { get; }

    /// <exception cref="InvalidOperationException">The file is missing or not as it should be; the message says what to put right.</exception>
    public static RewritingRules Load(string file)
    {
        try
        {
            var fields = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<Fields>(File.ReadAllText(file));
            if (fields is { Instructions.Length: > 0, Small.Count: > 0, Turns.Length: > 0, NeverNew.Count: > 0 } && HasVariables(fields.Template))
                return new RewritingRules(fields);
        }
        catch (Exception broken) when (broken is YamlException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{file} cannot be read: {broken.Message} Restore the file, or take the chat model out of the settings.", broken);
        }

        throw new InvalidOperationException($"{file} needs instructions, a template with {{{{$question}}}} and {{{{$passages}}}}, small, turns and never-new. Add what is missing.");
    }

    internal bool IsSmall(string word) => _small.Contains(word);

    internal bool Turns(string word) => _turns.Contains(word);

    /// <param name="stem">Numbers in figures are among them.</param>
    internal bool IsNeverNew(string stem) => _neverNew.Contains(stem) || stem.Any(char.IsDigit);

    private static bool HasVariables(string template) =>
        template.Contains("{{$question}}", StringComparison.Ordinal) && template.Contains("{{$passages}}", StringComparison.Ordinal);

    private sealed class Fields
    {
        public string Instructions { get; set; } = "";

        public string Template { get; set; } = "";

        public List<string> Small { get; set; } = [];

        public string Turns { get; set; } = "";

        public List<string> NeverNew { get; set; } = [];
    }
}
