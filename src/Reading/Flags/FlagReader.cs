using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Scopes;
using BackPainBot.Reading.SecondLook;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Flags;

/// <summary>Applies the authored rules to a message, and the second look beside them where there is one.</summary>
internal sealed class FlagReader(IReadOnlyList<FlagRule> rules, DenialScope denial, FlagLook? secondLook)
{
    public IReadOnlyList<RedFlagFinding> Read(ReadMessage read)
    {
        var found = new Dictionary<RedFlag, (Urgency Urgency, List<string> Spans)>();
        var weighed = secondLook?.Weigh(read);
        var look = weighed is null ? null : FlagLook.Plainest(weighed, static (_, _) => true);
        var search = new RuleSearch(read, denial);
        var denials = new PlainDenials(read.Message);
        foreach (var rule in rules)
        {
            if (search.Find(rule) is not { } parts || denials.Hold(parts) || IsUnborneHint(rule, look, read.Message) || IsHarmlessAfterAll(rule, look, read.Message))
                continue;

            var urgency = search.UrgencyOf(rule, parts);
            if (!found.TryGetValue(rule.Flag, out var sofar))
                sofar = (urgency, []);

            foreach (var quote in parts.Select(p => read.Message.Quote(p.First, p.Last)).Where(q => !sofar.Spans.Contains(q)))
                sofar.Spans.Add(quote);

            found[rule.Flag] = (urgency > sofar.Urgency ? urgency : sofar.Urgency, sofar.Spans);
        }

        AddSeen(weighed ?? [], (read, search.Explained), found);
        return [.. found.OrderBy(f => f.Key).Select(f => new RedFlagFinding(f.Key, f.Value.Urgency, f.Value.Spans))];
    }

    // Without a second look a hint is believed: doubt falls to fire.
    private bool IsUnborneHint(FlagRule rule, Dictionary<RedFlag, Judgement>? look, TokenisedMessage message) =>
        rule.Hint && look is not null && look.TryGetValue(rule.Flag, out var seen) && seen.Odds < TrustIn(rule.Flag, message).AgreesIn(message.SentenceCount) + (rule.Flag is RedFlag.SelfHarm or RedFlag.CaudaEquina ? LessIn(message.Count) : 0);

    private double LessIn(int words) => (secondLook?.ReadsWhole == true, words) switch
    {
        (false, <= FewestInTalk) => LessByWords,
        (true, <= FewestInTalk) => LessInTalk,
        (true, <= FewWords) => LessInFewWords,
        _ => 0,
    };

    // "I write crime novels, and my victim has no feeling from the waist down": the plain words, in a message that was read whole and is harmless. A few words, or a long letter, are for the rule.
    private bool IsHarmlessAfterAll(FlagRule rule, Dictionary<RedFlag, Judgement>? look, TokenisedMessage message) =>
        rule.Plain && message.Count > FewestInTalk && MessageLabels.IsReadWhole(message) && look is not null && look.TryGetValue(rule.Flag, out var seen) && seen.Odds < TrustIn(rule.Flag, message).Denies;

    private Trust TrustIn(RedFlag flag, TokenisedMessage message) => Trust.In(flag, secondLook?.ReadsWhole == true, isLetter: !MessageLabels.IsReadWhole(message));

    private const int FewestWords = 4;
    private const int FewestInTalk = 9;
    private const int FewWords = 16;

    // "How do I calm down when it flares?", "my left foot tingles now": of 26 true crises so short this loses one more, of 8 harmless ones it frees seven (by words, cross-validated by writer). Where the whole is read the bar lies lower to begin with, and so is raised by more.
    private const double LessByWords = 1;
    private const double LessInTalk = 2.6;
    private const double LessInFewWords = 1.6;

    // Read as a whole, a turn of a talk looks odd sooner than it is: of 171 true crises and cauda equinas 1.75 loses one, and of 200 harmless turns all are freed but two that name an age.
    private const double MoreInTalk = 2;

    private const int LongestInTalk = 32;

    private const double MoreIfTold = 1.5;
    private const double PlainInFewWords = 2.75;
    private const double LikelyInFewWords = 0.75;

    // In the few words of a turn in a talk one word decides: of 800 harmless ones a fourteenth raised one of these, and in unread messages that short the model found none alone.
    private static readonly RedFlag[] HeardInTalk = [RedFlag.SelfHarm, RedFlag.CaudaEquina, RedFlag.ProgressiveNeuro];

    // What no rule has the words for. What an authored rule explained away has to look plainer.
    private void AddSeen(IReadOnlyList<(RedFlag Flag, Judgement Judgement)> weighed, (ReadMessage Read, ExplainedAway Explained) known, Dictionary<RedFlag, (Urgency, List<string>)> found)
    {
        var message = known.Read.Message;
        // "Nobody" answers a question: so few words are for the rules alone.
        if (message.Count < FewestWords)
            return;

        var plainest = FlagLook.Plainest(weighed, (flag, seen) =>
        {
            var needed = Needed(flag, known.Read) + Math.Max(known.Explained.Margin(flag, message.SentenceOf[seen.First]), known.Explained.Margin(flag, message.SentenceOf[seen.Last]));
            // Most passages are far below it: only of the others is it asked whose story they are.
            return seen.Odds >= needed && (seen.Odds >= needed + MoreIfTold || !IsToldOfOthers(known.Read, seen));
        });
        foreach (var (flag, seen) in plainest)
            found.TryAdd(flag, (TrustIn(flag, message).Urgency, [message.Quote(seen.First, seen.Last)]));
    }

    // A rabbit's numb seat, a scene of a film: all of the passage is somebody else's story.
    private static bool IsToldOfOthers(ReadMessage read, Judgement seen) => Enumerable.Range(seen.First, seen.Last - seen.First + 1).All(word => read.Scopes.Told[word]);

    // What goes on with a talk is taken for a turn of it a little longer, of a crisis alone: of 95 true ones two lie between, and of 100 harmless turns three did.
    private static bool IsTurn(RedFlag flag, ReadMessage read) => read.Message.Count <= (read.InTalk && flag == RedFlag.SelfHarm ? LongestInTalk : Trust.LongestTurn);

    private double Needed(RedFlag flag, ReadMessage read)
    {
        var message = read.Message;
        var alone = TrustIn(flag, message).AloneIn(message.SentenceCount) + (secondLook?.ReadsWhole == true && IsTurn(flag, read) ? MoreInTalk : 0);
        if (message.Count > FewWords)
            return alone;
        if (!HeardInTalk.Contains(flag))
            return Math.Max(alone, LikelyInFewWords);
        return message.Count < FewestInTalk ? double.PositiveInfinity : Math.Max(alone, PlainInFewWords);
    }
}
