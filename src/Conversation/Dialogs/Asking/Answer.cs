namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>What a person answered to a scripted question.</summary>
/// <param name="Text">Their own words, cleaned for showing.</param>
public sealed record Answer(string Text)
{
    /// <summary>Ids of the choices they made; empty for own words.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The first choice, or empty.</summary>
    public string Choice => Choices.Count > 0 ? Choices[0] : "";

    /// <summary>0 to 10 for a scale.</summary>
    public int? Number { get; init; }

    /// <summary>"I don't know" or a skipped question: answered, and not to be asked again.</summary>
    public bool Unknown { get; init; }

    /// <summary>A button or its very words, so there is nothing more to read in the message.</summary>
    public bool Exact { get; init; }

    public static Answer NotKnown { get; } = new("") { Unknown = true, Exact = true };
}
