using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are listed in a text.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string inlineSeparator = default, string inlineOr = default, string inlineOrMore = default, bool? includeNumbers = default)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between choices, as in <c>", "</c>.</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Between the only two, as in <c>" or "</c>.</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last of several, as in <c>", or "</c>.</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
