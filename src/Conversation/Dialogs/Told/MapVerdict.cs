using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Domain;
using BackPainBot.Domain.Triggers;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>What a trigger map says, from the person's own facts: the note below it, and the answer to "so what's the verdict".</summary>
public sealed class MapVerdict(Speaker speaker)
{
    private const string Stem = "triggers";

    public static IReadOnlyList<string> Says { get; } = ["note-one", "note-one-eased", "verdict-least", "verdict-depends", "verdict-open", "verdict-next", .. Enum.GetValues<PatternLabel>().Select(label => "note-" + WireName.Of(label))];

    /// <summary>The note below the map. One trigger is not a pattern of several, but it is a clear one when what it takes or what eases it is known.</summary>
    public string NoteOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var state = turn.Memory.Triggers;
        var label = TriggerPatterns.NoteToDiscuss(TriggerMapPicture.MapOf(turn));
        List<string> triggers = [.. turn.Memory.Journey.Triggers.Select(ToYou.Say)];
        if (triggers.Count > 0 && SidesOf(state) is { Length: > 0 } depends)
            return Say(turn, "verdict-depends", ("what", depends));
        // With times beside them, what they name is clear enough to be said.
        var isTold = state.HowMuch.Length > 0 && state.Settles is not ("" or "not-sure");
        if (triggers.Count == 0 || (triggers.Count > 2 && !(label == PatternLabel.NotClear && isTold)) || (triggers.Count == 2 && label is not (PatternLabel.NotClear or PatternLabel.Mixed)))
            return Say(turn, "note-" + WireName.Of(label), ("what", Understood.Joined(triggers)));
        var what = Understood.Joined(triggers) + (state.HowMuch is { Length: > 0 } amount ? $" ({ToYou.Say(amount)})" : "");
        var eases = Understood.Joined(state.EasesWords.Count > 0 ? state.EasesWords : state.Eases);
        return Say(turn, eases.Length > 0 ? "note-one-eased" : "note-one", ("what", what), ("eases", eases));
    }

    /// <summary>What the pattern shows so far: what takes the least, what it costs where it depends, or that a week of notes would have to tell; then the next step.</summary>
    public string Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var (triggers, amounts) = (turn.Memory.Journey.Triggers, turn.Memory.Triggers.Amounts);
        if (triggers.Count == 0)
            return "";
        if (amounts.OrderBy(amount => amount.Minutes).ToList() is [var least, var next, ..] && least.Minutes < next.Minutes)
            return Say(turn, "verdict-least", ("what", ToYou.Say(least.What)), ("amount", Amounts.Spoken(least.Minutes)), ("others", Understood.Joined([.. amounts.Where(amount => amount != least).Select(amount => $"{ToYou.Say(amount.What)} {Amounts.Spoken(amount.Minutes)}")])));
        return triggers.Count == 1 || SidesOf(turn.Memory.Triggers).Length > 0 ? NoteOf(turn) + " " + Say(turn, "verdict-next") : Say(turn, "verdict-open", ("what", Understood.Joined([.. triggers.Select(ToYou.Say)])));
    }

    // "Sitting: an hour; the straps: a week or two".
    private static string SidesOf(TriggersState state) =>
        Contrasts.Of(state.SettlesWords) is { Count: > 0 } sides ? ToYou.Say(string.Join("; ", sides.Select(side => side.What.Length > 0 ? $"{side.What}: {side.Value}" : side.Value))) : "";

    private string Say(CurrentTurn turn, string says, params (string Name, string Value)[] values) => speaker.Words(turn, Stem, says, values);
}
