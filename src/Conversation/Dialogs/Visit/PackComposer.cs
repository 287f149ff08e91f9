using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Turn;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>The page for a visit, from what was chosen, told and noted.</summary>
/// <param name="facts">The words of the questions.</param>
/// <param name="map">The rows of the trigger map.</param>
/// <param name="words">The script's words by name.</param>
/// <param name="printed">What the person wrote, as far as it may be printed.</param>
internal sealed class PackComposer(VisitFacts facts, TriggerMapPicture map, Func<string, string> words, Func<string, string> printed)
{
    public VisitPack Compose(CurrentTurn turn)
    {
        var visit = turn.Memory.Visit;
        return new VisitPack
        {
            Title = words("title"),
            Goal = visit.Goal,
            Map = [.. VisitSituation.ForPage(turn).Where(row => row.Value.Length > 0).Select(row => (words(row.Label), row.Value)), .. MapOf(turn)],
            Questions = [.. visit.Chosen.Select(id => (facts.TextOf(turn, id), printed(visit.Answers.GetValueOrDefault(id, "").Trim('-'))))],
            Told = [.. visit.Notes.Select(printed)],
            Labels = new VisitLabels(Voice.Of(turn, words("label-goal")), words("label-map"), words("label-questions"), words("label-notes"), words("foot")) { Told = words("label-told") },
        };
    }

    /// <summary>The page in a few lines, for the chat.</summary>
    public string Summary(VisitPack pack)
    {
        var goal = pack.Goal.Length > 0 ? $"**{pack.Labels.Goal}:** {printed(pack.Goal)}\n\n" : "";
        return goal + string.Join("\n", pack.Questions.Select((item, index) => $"{index + 1}. {item.Question}{(item.Answer.Length > 0 ? $" *{item.Answer}*" : "")}").Concat(pack.Told.Select(note => "- " + note)));
    }

    // Who has no pain and was never asked about triggers has noticed none: a word that sounded like one is no finding.
    private IReadOnlyList<(string Label, string Value)> MapOf(CurrentTurn turn) =>
        turn.Memory is { Journey.Pain: Domain.Pain.PainNow.No, Triggers.Shown: false } ? [] : map.RowsOf(turn);
}
