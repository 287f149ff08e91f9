using BackPainBot.Domain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.SecondLook;

/// <summary>What the text labeller makes of each red flag in a message: in all of it, or in the beginning of a long letter and round the places that its words point to most.</summary>
internal sealed class WholeLook(MessageLabels labels, IReadOnlyList<RedFlag> flags)
{
    // To read a letter of 900 words whole takes four times as long as all else, and the words miss few places that are worth a second look.
    private const int MostPlaces = 2;
    private const int AroundPlace = 110;

    private readonly int[] _places = [.. flags.Select(flag => labels.PlaceOf(WireName.Of(flag)))];

    /// <param name="message">The message.</param>
    /// <param name="byWords">What its words say of each flag in each of its passages.</param>
    /// <returns>The logarithm of each flag's odds where the message speaks for it most plainly.</returns>
    public float[] Weigh(TokenisedMessage message, IReadOnlyList<(RedFlag Flag, Judgement Judgement)> byWords)
    {
        var odds = Of(labels.OfBeginning(message));
        foreach (var (first, last) in PlacesBeyond(MessageLabels.EndOfBeginning(message), message.Count, byWords))
        {
            var there = Of(labels.Of(message.Quote(first, last)));
            for (var flag = 0; flag < odds.Length; flag++)
                odds[flag] = Math.Max(odds[flag], there[flag]);
        }

        return odds;
    }

    private float[] Of(float[] all) => Array.ConvertAll(_places, place => all[place]);

    // The plainest passage that is not read yet, and then the next one.
    private static IEnumerable<(int First, int Last)> PlacesBeyond(int read, int words, IReadOnlyList<(RedFlag Flag, Judgement Judgement)> byWords)
    {
        if (read == words)
            yield break;

        var places = new List<(int First, int Last)> { (0, read - 1) };
        foreach (var (flag, seen) in byWords.OrderByDescending(judged => judged.Judgement.Odds - Trust.In(judged.Flag, readsWhole: false).Alone))
        {
            if (places.Exists(place => place.First <= seen.First && seen.Last <= place.Last))
                continue;

            var first = Math.Clamp(((seen.First + seen.Last + 1) / 2) - (AroundPlace / 2), 0, Math.Max(0, words - AroundPlace));
            var around = (Math.Min(first, seen.First), Math.Min(words, Math.Max(first + AroundPlace, seen.Last + 1)) - 1);
            yield return around;
            places.Add(around);
            if (places.Count > MostPlaces)
                yield break;
        }
    }
}
