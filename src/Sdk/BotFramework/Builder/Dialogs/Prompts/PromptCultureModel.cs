namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How a language lists choices and says yes and no.</summary>
public class PromptCultureModel
{
    public string Locale { get; set; }

    public string Separator { get; set; }

    public string InlineOr { get; set; }

    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }
}
