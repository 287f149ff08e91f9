namespace BackPainBot.Library.Answers;

/// <summary>Kinds of clauses in what people write to a question.</summary>
public static class RemarkKinds
{
    /// <summary>What answers it.</summary>
    public const string Value = "value";

    /// <summary>A question to put to whoever treats them.</summary>
    public const string Clinician = "clinician";

    public const string Complaint = "complaint";

    /// <summary>That it was told before.</summary>
    public const string Told = "told";

    public const string Chat = "chat";

    /// <summary>The helper is to do something.</summary>
    public const string Command = "command";

    /// <summary>How many questions are left.</summary>
    public const string Left = "left";

    /// <summary>What was noted so far.</summary>
    public const string Noted = "noted";

    /// <summary>What the pattern shows.</summary>
    public const string Verdict = "verdict";

    /// <summary>Anything else about what is going on here.</summary>
    public const string Talk = "talk";

    public static IReadOnlyList<string> All { get; } = [Value, Clinician, Complaint, Told, Chat, Command, Left, Noted, Verdict, Talk];
}
