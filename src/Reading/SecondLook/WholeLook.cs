using BackPainBot.Domain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.SecondLook;

/// <summary>What the text labeller makes of each red flag in a message: in all of it, or in the beginning of a long letter and round the places that its words point to most.</summary>
internal sealed class WholeLook(MessageLabels labels, IReadOnlyList<RedFlag> flags)
{
    // To read a letter of 900 words whole takes four times as long as all else, and the words miss few places that are worth a second look.
    private const int MostPlaces = 3;
    private const int AroundPlace = 110;

    // What it makes of a sign of any kind says of each how far to believe it: on 1,400 messages that it had not learned from it frees four harmless ones in a hundred and finds one sign more.
    private const string AnySign = "any";
    private const float ShareOfAny = 1.6f;

    private readonly int[] _places = [.. flags.Select(flag => labels.PlaceOf(WireName.Of(flag)))];
    private readonly int _any = labels.PlaceOf(AnySign);

    /// <param name="message">The message.</param>
    /// <param name="byWords">What its words say of each flag in each of its passages.</param>
    /// <returns>For each of those the logarithm of the flag's odds where the message speaks for it most plainly; of a passage that was not read, no less than its words say.</returns>
    public double[] Weigh(TokenisedMessage message, IReadOnlyList<(RedFlag Flag, Judgement Judgement)> byWords)
    {
        var read = new List<(int First, int Last)> { (0, MessageLabels.EndOfBeginning(message) - 1) };
        var beginning = labels.OfBeginning(message);
        var odds = Of(beginning);
        // A sign in one place of a long letter says nothing of the others, and they nothing of it.
        if (MessageLabels.IsReadWhole(message))
            WeighAny(odds, ShareOfAny * beginning[_any], message.Count > Trust.LongestTurn);
        foreach (var (first, last) in PlacesBeyond(read[0].Last, message.Count, byWords))
        {
            read.Add((first, last));
            var there = Of(labels.Of(message.Quote(first, last)));
            for (var flag = 0; flag < odds.Length; flag++)
                odds[flag] = Math.Max(odds[flag], there[flag]);
        }

        // As many for each passage as there are flags, and in their order.
        return [.. byWords.Select((judged, i) => IsIn(read, judged.Judgement) ? odds[i % odds.Length] : Math.Max(odds[i % odds.Length], judged.Judgement.Odds))];
    }

    private float[] Of(float[] all) => Array.ConvertAll(_places, place => all[place]);

    // Against a sign it speaks for none of them to be there, and for one that the likeliest is; not in a turn of a talk, which looks odd sooner than it is.
    private static void WeighAny(float[] odds, float any, bool speaksFor)
    {
        var likeliest = Array.IndexOf(odds, odds.Max());
        for (var flag = 0; flag < odds.Length; flag++)
            odds[flag] += Math.Min(any, 0);

        if (speaksFor)
            odds[likeliest] += Math.Max(any, 0);
    }

    private static bool IsIn(List<(int First, int Last)> read, Judgement seen) => read.Exists(place => place.First <= seen.First && seen.Last <= place.Last);

    // The plainest passage that is not read yet of what may not be missed, and then the plainest of all.
    private static List<(int First, int Last)> PlacesBeyond(int beginning, int words, IReadOnlyList<(RedFlag Flag, Judgement Judgement)> byWords)
    {
        var places = new List<(int First, int Last)>();
        if (beginning + 1 == words)
            return places;

        var read = new List<(int First, int Last)> { (0, beginning) };
        var plainest = byWords.OrderByDescending(judged => judged.Judgement.Odds - Trust.In(judged.Flag, readsWhole: false).Alone).ToList();
        foreach (var (_, seen) in plainest.Where(judged => judged.Flag is RedFlag.CaudaEquina or RedFlag.SelfHarm && !IsIn(read, judged.Judgement)).Take(1).Concat(plainest))
        {
            if (IsIn(read, seen))
                continue;

            places.Add(Around(seen, words));
            read.Add(places[^1]);
            if (places.Count == MostPlaces)
                break;
        }

        return places;
    }

    private static (int First, int Last) Around(Judgement seen, int words)
    {
        var first = Math.Clamp(((seen.First + seen.Last + 1) / 2) - (AroundPlace / 2), 0, Math.Max(0, words - AroundPlace));
        return (Math.Min(first, seen.First), Math.Min(words, Math.Max(first + AroundPlace, seen.Last + 1)) - 1);
    }
}
