namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion about another activity.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
