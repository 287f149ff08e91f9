using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Adds what a message tells to what is known, so that nothing told is asked; what a message takes back is forgotten.</summary>
public static class FactTaker
{
    private const int MostTriggers = 12;

    /// <summary>A reading of fewer words than this is a guess where it names no fact outright.</summary>
    private const int ThinWords = 8;

    private const int ShortQuestion = 10;

    /// <summary>How somebody stands towards their recovery is not turned round by a passing remark.</summary>
    private const int StoryWords = 20;

    private static readonly string[] PainWords = ["hurt", "hurts", "hurting", "pain", "painful", "sore", "ache", "aches", "aching", "twinge", "twinges", "niggle", "flared", "grumpy", "stiff", "agony", "killing"];

    /// <summary>Takes the turn's reading into the journey; true if anything new was learnt.</summary>
    public static bool Take(CurrentTurn turn, bool withTriggers = true)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var before = turn.Memory.Journey;
        if (!Relatives.IsAboutWriter(turn))
            return false;
        var told = ToldFacts.After(turn, before.Told);
        var after = PainTaker.After(before, turn, PainOf(turn)) with
        {
            Told = told,
            Archetype = ArchetypeAfter(before, turn),
            Care = CareAfter(before, turn),
            Activity = ActivityAfter(before, turn),
            Side = Sides.Of(GoneSigns.Without(turn.Text)) is { Length: > 0 } side ? side : before.Side,
            Triggers = withTriggers ? TriggersAfter(before, turn) : before.Triggers,
            AsksFor = AsksForOf(turn) == AsksFor.Other ? before.AsksFor : turn.Reading.AsksFor,
        };
        if (after.Triggers.SequenceEqual(before.Triggers))
            after = after with { Triggers = before.Triggers };
        turn.Journey(_ => after);
        return after with { PainAt = before.PainAt, AsksFor = before.AsksFor } != before;
    }

    /// <summary>What a message asks for; a few words that ask nothing ask for nothing.</summary>
    public static AsksFor AsksForOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return IsThin(turn) && !Questions.Looks(turn.Text) && IsUnderway(turn) ? AsksFor.Other : turn.Reading.AsksFor;
    }

    /// <summary>Whether a message tells anything about the person's back, whatever else it is.</summary>
    public static bool Tells(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var reading = turn.Reading;
        return (!IsThin(turn) && (reading.Archetype != Archetype.Unknown || reading.CareStatus != CareStatus.Unknown)) || PainOf(turn) != PainNow.Unknown
            || reading.Triggers.Count > 0 || reading.PainScore is not null || ScoreTalk.Find(turn.Text) is not null;
    }

    private static bool IsUnderway(CurrentTurn turn) =>
        turn.Memory.Talk.LastAsk.Length > 0 || turn.Memory.Talk.Pending is not null || turn.Memory.Journey.HasStory;

    private static bool IsThin(CurrentTurn turn) => PlainWords.Split(PlainWords.Of(turn.Text)).Length < ThinWords;

    private static PainNow PainOf(CurrentTurn turn)
    {
        // "No pain for a week, but it's back now": the end of it counts.
        if (turn.Reading.PainNow == PainNow.No && PainTaker.IsBackAfterAll(turn.Text))
            return PainNow.Yes;
        if ((turn.Reading.PainNow == PainNow.No || turn.Reading.PainScore == 0) && PainTaker.IsMasked(turn.Text))
            return PainNow.Unknown;
        if (turn.Reading.PainScore is null && PainTaker.SaysOutright(turn.Text) && !PainTaker.IsMasked(turn.Text))
            return PainNow.No;
        if (turn.Reading.PainNow == PainNow.No && !PainTaker.SaysNone(turn))
            return PainNow.Unknown;
        var isAbsent = turn.Memory.Journey.PainState.StandingAt(turn.Now) == PainStanding.Absent;
        if (isAbsent && turn.Reading.PainNow != PainNow.No && PainTaker.IsBack(turn.Text))
            return PainNow.Yes;
        // A guess from the whole of a few words is no word of theirs about pain; from more of them it undoes "it doesn't hurt any more" only where they tell of some trouble.
        if (turn.Reading.PainNow == PainNow.Yes && turn.Reading.PainScore is null && !turn.Reading.Evidence.ContainsKey("painNow") && (PlainWords.Split(PlainWords.Of(turn.Text)).Length < StoryWords || (isAbsent && !PainTaker.TellsOfTrouble(turn.Text))))
            return PainNow.Unknown;
        // "I'm stiff every morning anyway", "my old leg pain", from whom nothing else hurts any more.
        if (turn.Reading.PainNow == PainNow.Yes && turn.Reading.PainScore is null && isAbsent && (PainDenied.IsOnlyMorningStiff(turn.Text) || PainDenied.IsOnlyBygone(turn.Text)))
            return PainNow.Unknown;
        // It is no word of pain, and none for being free of it either: that is said outright, or in answer.
        if (turn.Reading.PainNow == PainNow.Yes && turn.Reading.PainScore is null && PainTaker.OnlyDenies(turn.Text))
            return PainNow.Unknown;
        // Who has none asks what to do if some comes.
        if (turn.Reading.PainNow == PainNow.Yes && turn.Reading.PainScore is null && isAbsent && PainTaker.IsOnlySupposed(turn))
            return PainNow.Unknown;
        return IsThin(turn) && !PlainWords.Split(PlainWords.Of(turn.Text)).Any(PainWords.Contains) ? PainNow.Unknown : turn.Reading.PainNow;
    }

    private static Archetype ArchetypeAfter(Journey before, CurrentTurn turn)
    {
        var known = before.Archetype switch
        {
            Archetype.StillRehabbing when ToldFacts.IsTakenBack(turn, ToldFacts.KeepsRehab) => Archetype.Unknown,
            Archetype.OverResting when ToldFacts.IsTakenBack(turn, ToldFacts.Rests) || ToldFacts.IsTakenBack(turn, ToldFacts.Scared) => Archetype.Unknown,
            _ => before.Archetype,
        };
        var read = turn.Reading.Archetype;
        // "In bed since October" says in four words how somebody stands.
        if (known == Archetype.Unknown && read == Archetype.OverResting && AttitudeTalk.Of(turn.Text) == WireName.Of(read))
            return read;
        if (read == Archetype.Unknown || IsThin(turn) || known != before.Archetype)
            return known;
        return known == Archetype.Unknown || PlainWords.Split(PlainWords.Of(turn.Text)).Length >= StoryWords ? read : known;
    }

    private static CareStatus CareAfter(Journey before, CurrentTurn turn)
    {
        if (turn.Said.Denies(turn.Text, ToldFacts.Discharged))
            return CareStatus.UnderCare;
        return IsThin(turn) || turn.Reading.CareStatus == CareStatus.Unknown ? before.Care : turn.Reading.CareStatus;
    }

    private static string ActivityAfter(Journey before, CurrentTurn turn)
    {
        if (Aims.Of(turn) is { Length: > 0 } aim)
            return aim;
        if (before.Activity.Length == 0)
            return "";
        // "So no lifting him?" asks, and takes nothing back.
        var told = string.Join(". ", MessageParts.Sentences(turn.Text).Where(sentence => !Questions.Looks(sentence)));
        if (!MessageParts.Wide(told).Any(clause => Mentions.IsDenied(clause, before.Activity)))
            return before.Activity;
        // "Not the gym, the garden": what is left of the message names the right one.
        var left = string.Join(", ", MessageParts.Wide(told).Where(clause => !Mentions.IsDenied(clause, before.Activity)));
        var other = left.Length > 0 ? turn.Reread(left).Activity ?? "" : "";
        return other == before.Activity ? "" : PlainText.Clean(other, 40);
    }

    // "Is 40 minutes' driving ok or does it make it worse?", "is a bit of pulling allowed while walking": the pain in it is asked about too.
    private static readonly Regex Wondering = new(@"\b(?:is|are|would|could|should|can|does|do|will|may)\b[^.?!]{0,80}\b(?:ok|okay|alright|all right|allowed|normal|safe|harm\w*|damage|make it worse|makes it worse|make things worse|good or bad|bad for|a (?:bad )?sign)\b", RegexOptions.IgnoreCase);

    // "Walking then", "but I haven't walked more than to the shop": chosen, or not done.
    private static readonly Regex Choosing = new(@"^\W*(?:(?:ok|okay|so|right|alright|well|yes|thanks(?: (?:a lot|so much|for that))?)\b[\s,.!]*)*(?:(?:the|a|some) )?\w+(?: \w+)? then\W*$|\b(?:i|we) (?:just |really )*(?:haven'?t|have not|hadn'?t|didn'?t)(?: (?:really|even|been|just))? (?:walk|sit|stood|stand|lift|driv|bent|bend|run|cycl|garden|dig)\w*", RegexOptions.IgnoreCase);

    // "If it hurts while I'm walking, does that mean damage?", "what if it goes half way round?"
    private static readonly Regex Supposing = new(@"\bif (?:it|my back|the back|that|this|the pain|pain|something)\b[^.?!,]{0,30}\b(?:hurts?|twinges?|aches?|sore|stiff|flares?|goes|grabs|catches|stings|spasms?|pain)\b(?! (?:when|whenever|from|after|every|while i (?:sit|stand)))[^.!]*\?|\bwhat (?:do|should|can|shall) i do\b[^.?!]{0,12}\bif (?:it|my back|the back|the pain)\b(?! (?:hurts?|aches?) (?:when|whenever|from|after|every|\w+ing)\b)", RegexOptions.IgnoreCase);

    // "Nothing hurts when I walk", "walking doesn't set anything off", "lying down on the sofa so as not to make it worse".
    private static readonly Regex Unhurt = new(@"\b(?:nothing|not a thing) (?:really |ever )?(?:hurts?|aches?|bothers)\b(?! (?:me )?(?:more|like|as|worse)\b)|\b(?:doesn'?t|does not|don'?t|never|didn'?t) (?:\w+ )?(?:set (?:it|anything|me|my back) off|bring (?:it|anything) on|hurt|bother)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Resting = new(@"\b(?:lying|lain|lie|lay|laid|resting|rested|sitting|sat) (?:about |around |down |mostly |mainly |a lot )*(?:on|in) (?:the|my|our) (?:sofa|settee|couch|bed)\b(?:(?!hurt|ache|sore|worst|worse)[^.?!]){0,30}\b(?:so (?:as|i|that|it)|because|cos|to (?:rest|spare|protect|save))\b|\b(?:i'?m|i am|been|i'?ve been) (?:mostly |just |only |mainly )?(?:lying|resting) (?:down |about |around )*(?:so (?:as|i|that|it)|because|cos)\b", RegexOptions.IgnoreCase);

    // "It doesn't hurt while I run, only after": the run sets it off all the same.
    private static readonly Regex LaterOn = new(@"\b(?:only|but|just|it'?s|mostly|mainly)\W+(?:(?:it )?(?:hurts?|aches?|comes? on) )?(?:after(?:wards)?|later|that (?:evening|night)|in the evening|the (?:day|morning) after|(?:the )?next (?:day|morning))\b", RegexOptions.IgnoreCase);

    // "Bending scares me": feared, which is no word of whether it hurts.
    private static readonly Regex Feared = new(@"\b(?:scar\w+|afraid|frighten\w*|fear\w*|terrif\w+|petrif\w+|nervous|anxious|worr\w+|dread\w*|wary)\b", RegexOptions.IgnoreCase);

    // "I sit all day and my back pays for it".
    private static readonly Regex Paid = new(@"\b(?:seiz\w*|lock(?:s|ed)?|grabs?|ruins?|cripples?|wrecks?|finishes|(?:back|spine|it)\b[^.?!]{0,15}\bpa(?:ys|id)|pay(?:s|ing)? for it|sets? (?:it|me|my back) off|brings? it on|can'?t (?:straighten|stand up|move)|complain\w*|grumbl\w*|protest\w*|moan\w*)\b|\bdoes it\W*$", RegexOptions.IgnoreCase);

    private static readonly Regex Hurtful = new(@"\b(?:worst|worse|bad|kills?|killing|killer|murder|until|till|unless|except|but|then|at first|after a while|later)\b", RegexOptions.IgnoreCase);

    // "So that's it then. Lie down or keep going?" asks about lying, and "what if it grabs on the stairs?" about what may come: neither tells that it hurts.
    private static bool IsTold(CurrentTurn turn, string trigger)
    {
        var sentences = MessageParts.Sentences(turn.Text);
        var naming = sentences.Where(sentence => Mentions.IndexIn(PlainWords.Of(sentence), trigger) >= 0).ToList();
        // Named in other words: "at my desk" is sitting.
        if (naming.Count == 0 && SpansOf(turn, trigger) is { Count: > 0 } spans)
        {
            naming = [.. sentences.Where(sentence => spans.Exists(span => PlainWords.IndexOf(Idioms.Without(PlainWords.Of(sentence)), span) >= 0))];
            // "Lifting chairs hurts": nobody sits on those.
            if (naming.Count == 0)
                return false;
        }

        // What they do for a living hurts nobody by itself.
        if (naming.Count > 0 && Livelihood.Apart(turn.Text) is { Living.Count: > 0 } apart && apart.Living.Any(clause => Names(turn, clause, trigger)) && !apart.Others.Any(clause => Names(turn, clause, trigger)))
            return false;
        naming.RemoveAll(sentence => Choosing.IsMatch(sentence) && !PlainWords.Split(PlainWords.Of(sentence)).Any(PainWords.Contains) && sentences.Count > 1);
        naming.RemoveAll(sentence => Supposing.IsMatch(sentence) || IsUnhurt(sentence, trigger));
        // "My job is sat at a desk, anything I can do there?", in a talk under way: what a question is about.
        if (naming.Count > 0 && IsUnderway(turn) && Questions.Looks(turn.Text) && naming.TrueForAll(sentence => !TellsOfPain(turn, sentence)))
            return false;
        naming.RemoveAll(sentence => Feared.IsMatch(sentence) && !TellsOfPain(turn, sentence));
        return (naming.Count == 0 && !sentences.Any(sentence => Supposing.IsMatch(sentence) || IsUnhurt(sentence, "")) && !sentences.Any(Choosing.IsMatch)) || naming.Exists(sentence => !(Questions.Looks(sentence) || Wondering.IsMatch(sentence)) || (PlainWords.Split(PlainWords.Of(sentence)).Any(PainWords.Contains) && !Wondering.IsMatch(sentence)));
    }

    private static bool Names(CurrentTurn turn, string clause, string trigger) =>
        Mentions.IndexIn(PlainWords.Of(clause), trigger) >= 0 || (turn.Reading.Evidence.TryGetValue("triggers", out var spans) && spans.Select(PlainWords.Of).Any(span => PlainWords.IndexOf(PlainWords.Of(clause), span) >= 0));

    // The words that a trigger was read from, where it isn't named itself and they name no other.
    private static List<string> SpansOf(CurrentTurn turn, string trigger) => turn.Reading.Evidence.TryGetValue("triggers", out var spans)
        ? [.. spans.Select(PlainWords.Of).Where(span => PlainWords.IndexOf(PlainWords.Of(turn.Text), span) >= 0 && !turn.Reading.Triggers.Any(other => other != trigger && Mentions.IndexIn(span, other) >= 0))]
        : [];

    private static bool TellsOfPain(CurrentTurn turn, string sentence) =>
        PainTaker.TellsOfTrouble(sentence) || Hurtful.IsMatch(sentence) || Paid.IsMatch(sentence) || turn.Said.IsIn(PlainWords.Of(sentence), "hurts") == true;

    // Every clause that names it has to say so, and nothing that hurts may stand beside it.
    private static bool IsUnhurt(string sentence, string trigger)
    {
        if (Resting.IsMatch(sentence) && !Hurtful.IsMatch(sentence))
            return true;
        var clauses = MessageParts.Of(sentence).ToList();
        var naming = clauses.Where(clause => trigger.Length > 0 && Mentions.IndexIn(clause, trigger) >= 0).ToList();
        if (naming.Count > 0)
            return naming.TrueForAll(clause => Unhurt.IsMatch(clause) && !Hurtful.IsMatch(clause));
        // Named in other words: nothing of the sentence may tell of pain.
        return clauses.Exists(clause => Unhurt.IsMatch(clause)) && clauses.TrueForAll(clause => !Hurtful.IsMatch(clause) && (Unhurt.IsMatch(clause) || !PlainWords.Split(clause).Any(PainWords.Contains)));
    }

    private static IReadOnlyList<string> TriggersAfter(Journey before, CurrentTurn turn)
    {
        var mentions = new Mentions(turn.Said);
        // "Is rowing good or bad for me, and when is it ok again?" takes nothing back.
        var clauses = MessageParts.Sentences(turn.Text).Where(sentence => !Questions.Looks(sentence)).SelectMany(MessageParts.Of).ToList();
        // "Is walking OK?" asks about walking; it does not say that walking hurts.
        var asks = Questions.Looks(turn.Text) && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= ShortQuestion && MessageParts.Sentences(turn.Text).All(Questions.Looks);
        // Who has no pain and names none names what they want to do.
        var isPainless = turn.Reading.PainNow == PainNow.No || (before.PainState.StandingAt(turn.Now) == PainStanding.Absent && turn.Reading.PainNow != PainNow.Yes && !PlainWords.Split(PlainWords.Of(turn.Text)).Any(PainWords.Contains) && turn.Memory.Talk.Pending?.Stem != "triggers");
        var read = asks || isPainless ? [] : turn.Reading.Triggers.Where(trigger => IsTold(turn, trigger) && mentions.IsTrigger(turn.Text, trigger) && !ScoreTalk.IsMildWith(turn.Text, trigger));
        return [.. before.Triggers
            .Where(trigger => asks || LaterOn.IsMatch(turn.Text) || !mentions.Clears(clauses, trigger))
            .Concat(read.Where(trigger => !before.Triggers.Any(known => known.Contains(' ', StringComparison.Ordinal) && known.Contains(trigger, StringComparison.OrdinalIgnoreCase))))
            .Where(trigger => !TriggerTalk.IsOnlyHowItBegan(turn.Text, trigger))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostTriggers)];
    }
}
