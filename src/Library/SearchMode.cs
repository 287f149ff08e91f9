namespace BackPainBot.Library;

/// <summary>How pages are ranked.</summary>
public enum SearchMode
{
    /// <summary>Meaning and words together; falls back to words when the model is not there.</summary>
    Hybrid,

    /// <summary>Words only (BM25).</summary>
    Lexical,
}
