using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Puts what was told about triggers where the map finds it; what is known already is not overwritten.</summary>
public static class TriggerFacts
{
    private const double Little = 5;
    private const double Some = 60;
    private const int LongestWhole = 16;
    private const int MostFelt = 6;

    /// <summary>Takes what a message tells besides the answer that it was sent as; true if anything was new.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What was written.</param>
    /// <param name="answered">The question that it answered, or empty for a story: a time in an answer about something else is no limit.</param>
    public static bool Take(CurrentTurn turn, string text, string answered)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var told = TriggerTalk.Read(text, "");
        // What was told before the questions is kept as it was told.
        if (answered.Length > 0 && Clauses.Sentences(text).Where(FeltPlaces.AreIn).ToList() is { Count: > 0 } felt)
            turn.Memory = turn.Memory with { Triggers = turn.Memory.Triggers with { Felt = string.Join("\n", [.. turn.Memory.Triggers.Felt.Split('\n').TakeLast(MostFelt), .. felt]).Trim() } };
        if (answered is "" or "provokes" && told.Amount.Length == 0 && AmountsTold.In(text) is { } amount)
            turn.Memory = WithAmount(turn.Memory, amount);
        if (answered is not ("" or "provokes"))
            told = told with { Amount = "", AmountMinutes = null };
        var isOpen = IsOpen(turn);
        var worsens = isOpen ? TriggerTalk.WorsensIn(text, answered) : [];
        if (told.IsEmpty && worsens.Count == 0)
            return false;
        var (before, known) = (turn.Memory.Triggers, turn.Memory.Journey.Triggers);
        turn.Memory = turn.Memory with { Triggers = With(before, told) };
        if (isOpen)
            turn.Memory = TriggerSides.Put(turn.Memory, worsens, told.Eases);
        // What eases it or is fine does not bring it on, whatever stood near the word "pain".
        if (answered.Length == 0 && told.Brings.Count > 0)
            turn.Journey(journey => journey with { Triggers = [.. journey.Triggers.Union(told.Brings, StringComparer.OrdinalIgnoreCase)] });
        var harmless = told.Fine.Concat(told.Eases.Select(eased => eased.Id)).ToList();
        if (harmless.Count > 0)
            turn.Journey(journey => journey with { Triggers = [.. journey.Triggers.Except(harmless, StringComparer.OrdinalIgnoreCase)] });
        return turn.Memory.Triggers != before || !turn.Memory.Journey.Triggers.SequenceEqual(known);
    }

    private static Memory WithAmount(Memory memory, (string Words, double? Minutes) amount) => memory.Triggers.HowMuch.Length > 0 ? memory : memory with
    {
        Triggers = memory.Triggers with { HowMuch = amount.Words, HowLittle = memory.Triggers.HowLittle is "" or "not-sure" ? AmountsTold.LevelOf(amount) : memory.Triggers.HowLittle },
    };

    /// <summary>Whether the dialog about triggers runs: its question stands, or has just been answered.</summary>
    public static bool IsOpen(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Talk.Pending is { } open ? open.Stem == "triggers" : turn.Memory.Talk.Dialog == "triggers";
    }

    /// <summary>Whether a message tells more for the map than it shows.</summary>
    public static bool Tell(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var before = turn.Memory;
        var tells = Take(turn, MapFacts.In(turn.Text), "plan");
        turn.Memory = before;
        return tells;
    }

    /// <summary>Takes what answers another question than the one that was asked: a hot bath where a time was wanted, two scores with their times; true if anything was new.</summary>
    public static bool TakeMisplaced(CurrentTurn turn, string text, string answered)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var before = turn.Memory.Triggers;
        if (answered == "settles" && !before.EasesAsked && IsOpen(turn) && TriggerTalk.SettledBy(text) is { Length: > 0 } by)
        {
            turn.Memory = turn.Memory with { Triggers = before with { EasesAsked = true, Eases = [by], EasesWords = [by] } };
            return true;
        }

        if (turn.Memory.Talk.Pending?.Stem != "triggers" || answered.Length == 0 || Questions.Looks(text))
            return false;
        if (answered is "settles" or "how-little" or "next-morning" or "time-of-day" or "tolerance" && TriggerTalk.IsEase(text))
            turn.Memory = turn.Memory with { Triggers = With(before, new TriggerTold { Eases = TriggerTalk.Read(text, "eases").Eases }) };
        else if (answered != "next-morning" && TriggerTalk.IsStiffness(text))
            turn.Memory = turn.Memory with { Triggers = With(before, new TriggerTold { NextMorning = new Facet("stiffer", OwnWords.Tidy(text)) }) };
        else if (answered is "settles" or "next-morning" && before.HowMuch.Length == 0 && TriggerTalk.Read(text, "how-little") is { AmountMinutes: not null } amount && TriggerTalk.AnswersElse("next-morning", text, () => false))
            turn.Memory = turn.Memory with { Triggers = With(before, new TriggerTold { Amount = amount.Amount, AmountMinutes = amount.AmountMinutes }) };
        else if (answered != "time-of-day" && ScoreTalk.All(text) is { Count: > 1 } scores)
            turn.Memory = turn.Memory with { Triggers = With(before, new TriggerTold { Worst = TriggerTalk.Read(scores.MaxBy(score => score.Score)!.When, "time-of-day").Worst }) };
        return turn.Memory.Triggers != before;
    }

    /// <summary>What a free answer to one question of the trigger dialog amounts to; null if it doesn't answer that question.</summary>
    public static Answer? Answer(string step, string text)
    {
        // "Mornings are fine, it's more the evening": the row takes the evening.
        if (step == "time-of-day" && string.Join(", ", Clauses.Of(text).Where(clause => !TriggerTalk.IsFineThen(clause))) is { Length: > 0 } worst && Clauses.Of(text).Any(TriggerTalk.IsFineThen))
            text = worst;
        // "End of the shift. I see her on Thursday": the visit is not when it is worst.
        if (step == "time-of-day")
            text = TriggerTalk.OnlyTimes(text);
        var told = Whole(TriggerTalk.Read(text, step), text);
        return step switch
        {
            "how-little" when told.AmountMinutes is { } minutes => new Answer(told.Amount) { Choices = [LevelOf(minutes)] },
            "tolerance" when told.Amount.Length > 0 => new Answer(told.Amount),
            "settles" => AnswerOf(told.Settles),
            "next-morning" => AnswerOf(told.NextMorning),
            "time-of-day" => AnswerOf(told.Worst),
            "eases" when told.Eases.Count > 0 => new Answer(string.Join(", ", told.Eases.Select(eased => eased.Words))) { Choices = [.. told.Eases.Select(eased => eased.Id.Replace(' ', '-')).Where(id => id.Length > 0).Distinct()] },
            _ => null,
        };
    }

    // A short answer that tells one thing is best kept as it was said: "stiff but ok by coffee".
    private static TriggerTold Whole(TriggerTold told, string text)
    {
        if (PlainWords.Split(PlainWords.Of(text)).Length > LongestWhole || told.Eases.Count > 0 || told.Side.Length > 0)
            return told;
        var facets = new[] { told.NextMorning, told.Worst, told.Settles }.Count(facet => facet != Facet.None) + (told.Amount.Length > 0 ? 1 : 0);
        if (facets != 1 || OwnWords.Tidy(text) is not { Length: > 0 } words)
            return told;
        return told with
        {
            NextMorning = told.NextMorning == Facet.None ? Facet.None : told.NextMorning with { Words = TriggerTalk.WithoutMorning(words) },
            Worst = told.Worst == Facet.None ? Facet.None : told.Worst with { Words = TriggerTalk.WithoutWorst(words) },
            Settles = told.Settles == Facet.None ? Facet.None : told.Settles with { Words = TriggerTalk.WithoutSettles(words) },
            Amount = told.Amount.Length > 0 ? words : "",
        };
    }

    private static Answer? AnswerOf(Facet facet) => facet.Id.Length == 0 ? null : new Answer(facet.Words) { Choices = [facet.Id] };

    /// <summary>The script's level of how much it takes.</summary>
    /// <param name="minutes">Time until it comes on.</param>
    public static string LevelOf(double minutes) => minutes <= Little ? "little" : minutes <= Some ? "some" : "a-lot";

    private static TriggersState With(TriggersState state, TriggerTold told)
    {
        if (told.AmountMinutes is { } minutes && state.HowMuch.Length == 0)
            state = state with { HowMuch = told.Amount, HowLittle = state.HowLittle is "" or "not-sure" ? LevelOf(minutes) : state.HowLittle };
        if (Opens(state.Settles, told.Settles))
            state = state with { Settles = told.Settles.Id, SettlesWords = told.Settles.Words };
        if (Opens(state.NextMorning, told.NextMorning))
            state = state with { NextMorning = told.NextMorning.Id, NextMorningWords = told.NextMorning.Words };
        if (Opens(state.TimeOfDay, told.Worst))
            state = state with { TimeOfDay = told.Worst.Id, TimeOfDayWords = told.Worst.Words };
        if (told.Eases.Count > 0 && !state.EasesAsked)
            state = state with { EasesAsked = true, Eases = [.. told.Eases.Select(eased => eased.Id.Length > 0 ? eased.Id : eased.Words).Distinct(StringComparer.OrdinalIgnoreCase)], EasesWords = [.. told.Eases.Select(eased => eased.Words).Distinct(StringComparer.OrdinalIgnoreCase)] };
        return state with
        {
            // "It's both sides, now I think of it" widens what was said before.
            Side = state.Side.Length > 0 && told.Side != TriggerTalk.BothSides ? state.Side : told.Side.Length > 0 ? told.Side : state.Side,
            Fine = told.Fine.Count == 0 ? state.Fine : [.. state.Fine.Concat(told.Fine).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    private static bool Opens(string known, Facet told) => told.Id.Length > 0 && known is ("" or "not-sure");
}
