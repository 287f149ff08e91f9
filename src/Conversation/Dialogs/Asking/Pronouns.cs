namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>The words for somebody else: she, her, her, herself.</summary>
/// <param name="Who">she, he or they.</param>
/// <param name="Whom">her, him or them.</param>
/// <param name="Whose">her, his or their.</param>
/// <param name="Self">herself, himself or themselves.</param>
internal sealed record Pronouns(string Who, string Whom, string Whose, string Self)
{
    private static readonly Pronouns She = new("she", "her", "her", "herself");
    private static readonly Pronouns He = new("he", "him", "his", "himself");
    private static readonly Pronouns They = new("they", "them", "their", "themselves");

    /// <param name="pronoun">her or him; anything else is them.</param>
    public static Pronouns Of(string pronoun) => pronoun switch { "her" => She, "him" => He, _ => They };

    /// <summary>Whether the verb beside them stays as it is: they walk, she walks.</summary>
    public bool AreMany => this == They;
}
