using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Takes what depends into the map: conditions, contrasts and what it comes after now and then, under their own rows and in their words.</summary>
public static class TriggerNotes
{
    /// <summary>A longer message tells a story.</summary>
    private const int LongestBare = 30;

    /// <summary>Takes them; true if anything was new.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What was written, without what is no fact.</param>
    /// <param name="answered">The question that it answered, or empty for a story.</param>
    public static bool Take(CurrentTurn turn, string text, string answered)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(text);
        var before = turn.Memory;
        foreach (var line in text.Split('\n'))
            turn.Memory = turn.Memory with { Triggers = With(turn.Memory.Triggers, line, answered) };
        if (answered.Length == 0 && Varied.In(text) is { Count: > 0 } varied)
            turn.Journey(journey => journey with { Triggers = TriggerSides.Joined(journey.Triggers, varied) });
        return turn.Memory != before;
    }

    /// <summary>What a bare statement tells of a trigger in the middle of a talk ("only if I do ceilings two days running"), in its words; empty for any other message.</summary>
    public static string ToldBare(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var talk = turn.Memory.Talk;
        var isUnderway = turn.Memory.Journey.HasStory || talk.LastAsk.Length > 0;
        if (!isUnderway || talk.Pending is not null || turn.Reading.RedFlags.Count > 0 || turn.Reading.Urgency != Urgency.Routine || Questions.Looks(turn.Text) || PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestBare || Relatives.IsAboutOther(turn))
            return "";
        var facts = MapFacts.In(turn.Text);
        if (Contrasts.Of(facts) is { Count: > 0 } sides)
            return Contrasts.Words(sides);
        return Conditions.Are(facts) ? string.Join("; ", Conditions.In(facts)) : "";
    }

    /// <summary>What a dependent answer amounts to for one of the questions; null if it is none.</summary>
    public static Answer? Answer(string step, string text)
    {
        var sides = Contrasts.Of(text);
        var conditions = Conditions.In(text);
        return step switch
        {
            "settles" when Contrasts.AreLapses(sides) => new Answer(Contrasts.Words(sides)) { Choices = [LongestOf(sides)] },
            "next-morning" when sides.Count > 0 && !Contrasts.AreLapses(sides) => new Answer(Contrasts.Words(sides)) { Choices = [MorningOf(sides)] },
            "how-little" when Conditions.Are(text) && conditions.Count > 0 => new Answer(string.Join("; ", conditions)) { Choices = [Conditions.SayWhatItTakes(conditions) ? "some" : "not-sure"] },
            _ => null,
        };
    }

    /// <summary>Whether a text says only when it comes and when it doesn't, which answers no other question.</summary>
    public static bool AnswersElse(string step, string text) =>
        (step is not ("how-little" or "provokes") && Conditions.Are(text)) || (step is not "settles" && Contrasts.AreLasting(Contrasts.Of(text)));

    private static TriggersState With(TriggersState state, string line, string answered)
    {
        // "Fine, unless I've done nights" is how the morning is.
        var isForAmount = answered is "" or "provokes" or "how-little" || Conditions.Are(line);
        if (isForAmount && Conditions.In(line) is { Count: > 0 } conditions)
            state = state with { HowMuch = Conditions.Joined(state.HowMuch, conditions), HowLittle = state.HowLittle.Length > 0 || !Conditions.SayWhatItTakes(conditions) ? state.HowLittle : "some" };
        if (Contrasts.Of(line) is not { Count: > 0 } sides)
            return state;
        if (state.Settles is "" or "not-sure" && Contrasts.AreLasting(sides))
            return state with { Settles = LongestOf(sides), SettlesWords = Contrasts.Words(sides) };
        return state.NextMorning is "" or "not-sure" && answered != "next-morning" && !Contrasts.AreLapses(sides) && sides.Any(side => TriggerTalk.MorningIdOf(side.Value) is "stiffer")
            ? state with { NextMorning = MorningOf(sides), NextMorningWords = Contrasts.Words(sides) }
            : state;
    }

    // The map's rules go by the worst of it.
    private static string LongestOf(IEnumerable<Contrast> sides)
    {
        string[] order = ["longer", "next-day", "hours", "minutes"];
        var ids = sides.Select(side => TriggerTalk.Read("settles in " + side.Value, "settles").Settles.Id).ToList();
        return order.FirstOrDefault(ids.Contains, "hours");
    }

    private static string MorningOf(IEnumerable<Contrast> sides)
    {
        string[] order = ["worse", "stiffer", "same"];
        var ids = sides.Select(side => TriggerTalk.MorningIdOf(side.Value)).ToList();
        return order.FirstOrDefault(ids.Contains, "not-sure");
    }
}
