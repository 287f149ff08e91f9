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

    private readonly int[] _places = [.. flags.Select(flag => labels.PlaceOf(WireName.Of(flag)))];

    /// <param name="message">The message.</param>
    /// <param name="byWords">What its words say of each flag in each of its passages.</param>
    /// <returns>For each of those the logarithm of the flag's odds where the message speaks for it most plainly; of a passage that was not read, no less than its words say.</returns>
    public double[] Weigh(TokenisedMessage message, IReadOnlyList<(RedFlag Flag, Judgement Judgement)> byWords)
    {
        var read = new List<(int First, int Last)> { (0, MessageLabels.EndOfBeginning(message) - 1) };
        var odds = Of(labels.OfBeginning(message));
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
