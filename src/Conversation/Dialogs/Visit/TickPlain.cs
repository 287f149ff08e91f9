using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Ticks in plain words, read as changes of the list are: "1 and 4 and the one about what I'm allowed", "1-4, skip 3, what does 4 mean?"</summary>
/// <param name="Ids">The questions that are picked.</param>
/// <param name="Own">Questions of their own beside them.</param>
/// <param name="Asked">What is asked of the bot beside them; may be empty.</param>
/// <param name="Done">Whether it also says that the list is finished.</param>
public sealed record TickPlain(IReadOnlyList<string> Ids, IReadOnlyList<string> Own, string Asked, bool Done)
{
    private static readonly IReadOnlySet<string> Rest = new HashSet<string> { ListKinds.Rest };

    private static readonly IReadOnlySet<string> Keeping = new HashSet<string> { ListKinds.Keep };

    private static readonly IReadOnlySet<string> Mine = new HashSet<string> { ListKinds.Mine };

    private static readonly IReadOnlySet<string> Rewording = new HashSet<string> { ListKinds.Reword };

    /// <summary>The picks of a message; null where it picks nothing or does more than to pick and to add.</summary>
    /// <param name="ids">The questions that are suggested.</param>
    /// <param name="text">What was written.</param>
    /// <param name="finder">The words of the questions.</param>
    /// <param name="words">The words with which lists are changed.</param>
    public static TickPlain? Read(IReadOnlyList<string> ids, string text, ListFinder finder, ListWords words)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(finder);
        var reading = ListEdit.Read(new DoctorVisitState { Chosen = ids }, text, finder, words);
        if (reading.Acts.Any(act => act.Kind is not (ListActKind.KeepOnly or ListActKind.Remove or ListActKind.Order or ListActKind.Add or ListActKind.AskBot or ListActKind.Done or ListActKind.Remark) && !(act.Kind == ListActKind.Refuse && !reading.Refuses) && !IsName(act)))
            return null;
        var tokens = ListTokens.Of(text);
        if (words.Find(tokens, 0, tokens.Count, Rewording) >= 0 && reading.Unclear)
            return null;
        IReadOnlyList<string>? picked = null;
        // What goes is taken from what is picked, wherever it was said.
        foreach (var act in reading.Acts.Where(act => act.Ids.Count > 0).OrderBy(act => act.Kind == ListActKind.Remove))
        {
            picked = act.Kind == ListActKind.Remove ? [.. (picked ?? ids).Except(act.Ids)]
                : act.Kind == ListActKind.Order && words.Find(tokens, 0, tokens.Count, Rest) >= 0 ? [.. act.Ids, .. ids.Except(act.Ids)]
                : [.. (picked ?? []).Union(act.Ids)];
        }

        var keepsMine = (KeepsMine(words, tokens) || reading.Acts.Any(act => act.Kind == ListActKind.Refuse)) && reading.Acts.All(act => act.Ids.Count == 0 || act.Kind == ListActKind.Remove);
        var own = reading.Acts.Where(act => act.Kind == ListActKind.Add).Select(act => act.Old == ListAct.Thing ? finder.AskAbout(act.Text) : act.Old == ListAct.Whole && !act.Text.Contains('"', StringComparison.Ordinal) ? $"\"{act.Text}\"" : act.Text).Where(asked => asked.Length > 0).Select(asked => asked.EndsWith('?') ? char.ToUpperInvariant(asked[0]) + asked[1..] : asked).ToList();
        return keepsMine ? new TickPlain([], own, reading.Asked, reading.Done) : picked is not { Count: > 0 } ? null : new TickPlain(picked, own, reading.Asked, reading.Done);
    }

    /// <summary>Whether a message puts other words in the place of a suggested question: "6 should say can I play in goal".</summary>
    public static bool Rewords(IReadOnlyList<string> ids, string text, ListFinder finder, ListWords words) =>
        ListEdit.Read(new DoctorVisitState { Chosen = ids }, text, finder, words).Acts.Any(act => act is { Kind: ListActKind.Reword, Text.Length: > 0, Ids.Count: > 0 });

    /// <summary>The picks of a message at the step that suggests questions; null where the other reading of it says more.</summary>
    public static TickPlain? At(ScriptStep step, string text, ListFinder finder, ListWords words, bool isMissing)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(finder);
        return !ListWish.WantsOnlyOwn(text) && Read(TickReader.IdsOf(step), text, finder, words) is { } plain && plain.Beats(TickReader.Read(step, text, finder.Likeness), isMissing) ? plain : null;
    }

    /// <summary>Whether these picks say more of a message than the other reading of it does, or the same.</summary>
    /// <param name="other">The other reading.</param>
    /// <param name="isMissing">Whether it named what it did not find.</param>
    public bool Beats(Answer? other, bool isMissing) => Ids.Count == 0 || other is null || other.Choices.Count == 0 || isMissing || Asked.Length > 0 || Own.Count > 0 || Ids.Count < other.Choices.Count || (other.Choices.Count == Ids.Count && other.Choices.All(Ids.Contains));

    /// <summary>The answer to the step.</summary>
    /// <param name="done">The choice by which the list is finished too.</param>
    // Each of their own stands behind "add" on a line of its own, as it is to be printed.
    public Answer ToAnswer(string done) => new(string.Join("\n", Own.Select(asked => "add: " + asked))) { Choices = [.. Ids.Count > 0 ? Ids : [TickReader.None], .. Done ? new[] { done } : []], Exact = true };

    // "Keep only my own": none that is suggested.
    private static bool KeepsMine(ListWords words, IReadOnlyList<ListToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var keeps = words.At(tokens, at, tokens.Count, Keeping).Length;
            if (keeps > 0 && at + keeps < tokens.Count && words.At(tokens, at + keeps, tokens.Count, Mine).Length > 0)
                return true;
        }

        return false;
    }

    // What is only named is picked.
    private static bool IsName(ListAct act) => act is { Kind: ListActKind.Unclear, Ids.Count: 1 };
}
