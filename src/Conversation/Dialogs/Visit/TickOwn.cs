using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit.Editing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Questions of their own, written to the suggestions without picking any: "I want to ask: when can I start, and how much? Can you put those on? And is X normal?"</summary>
/// <param name="Own">The questions for the list.</param>
/// <param name="Asked">What is asked of the bot beside them; may be empty.</param>
internal sealed record TickOwn(IReadOnlyList<string> Own, string Asked)
{
    /// <summary>The questions of a message that adds several, or asks the bot something beside them; null for any other.</summary>
    public static TickOwn? Read(DoctorVisitState visit, string text, ListFinder finder, ListWords words)
    {
        var reading = ListEdit.Read(visit with { Chosen = [.. visit.Chosen.Where(ListPlaces.IsOwn)] }, text, finder, words);
        var added = reading.Acts.Where(act => act.Kind == ListActKind.Add).ToList();
        if (added.Count == 0 || !added.TrueForAll(act => act.Outright) || reading.Acts.Any(act => act.Changes && act.Kind != ListActKind.Add) || reading.Unclear || reading.Refuses)
            return null;
        List<string> own = [.. added.SelectMany(act => act.Old == ListAct.Thing ? [finder.AskAbout(act.Text)] : act.Old == ListAct.Whole ? [act.Text] : OwnQuestion.AllIn(act.Text)).Where(asked => !asked.Contains('"', StringComparison.Ordinal))];
        return own.Count > 1 || (own.Count == 1 && (reading.Asked.Length > 0 || PutsThose.Ends(words, text) || AddedQuote.IsIn(words, text))) ? new TickOwn(own, AskedAgain.Plain(reading.Asked)) : null;
    }

    /// <summary>The answer to the step: each behind "add", as it is to be printed.</summary>
    public Answer ToAnswer() => new(string.Join("\n", Own.Select(asked => $"add: \"{asked}\""))) { Exact = true };
}
