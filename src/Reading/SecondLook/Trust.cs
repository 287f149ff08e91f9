using BackPainBot.Domain.Safety;

namespace BackPainBot.Reading.SecondLook;

/// <summary>How far the second look is believed about a red flag, and how urgent what it adds is.</summary>
/// <param name="Urgency">That of the ladder's plainest case: what makes it more or less urgent is for the rules to find.</param>
/// <param name="Alone">Odds (logarithm) from which it raises the flag in a short message with no rule beside it.</param>
/// <param name="Agrees">Odds (logarithm) from which it bears a hint out.</param>
/// <param name="Denies">Odds (logarithm) below which even a plain wording falls; only a message that was read as a whole is ever so surely harmless.</param>
/// <param name="Grows">Whether it takes more in a longer message: of many sentences looked at one by one, one looks odd by chance.</param>
internal readonly record struct Trust(Urgency Urgency, double Alone, double Agrees, double Denies = double.NegativeInfinity, bool Grows = true)
{
    // Set on some 2,500 messages that the weights had not seen: a point less of specificity buys five of sensitivity, and a missed sign is the worst that can happen.
    // Those of cauda equina and of a crisis are lower since the weights learned from pairs of sign and no sign: on 700 messages more, a point of specificity bought three of sensitivity.
    // A hint of cauda equina or a crisis is believed sooner than one of an injury or the chest, of which one in twelve was right below these odds; other hints fall only where there is all but surely nothing.
    private static readonly Dictionary<RedFlag, Trust> Flags = new()
    {
        [RedFlag.CaudaEquina] = new(Urgency.Emergency, -0.2, -2.0),
        [RedFlag.SelfHarm] = new(Urgency.Emergency, -0.1, -2.35),
        [RedFlag.ProgressiveNeuro] = new(Urgency.SameDay, -0.5, -3.5),
        [RedFlag.FractureTrauma] = new(Urgency.Emergency, 0.25, -2.25),
        [RedFlag.VascularChest] = new(Urgency.Emergency, 0, -2),
        [RedFlag.Cancer] = new(Urgency.SameDay, -0.25, -3.5),
        [RedFlag.Infection] = new(Urgency.SameDay, -0.25, -2.75),
        [RedFlag.Age] = new(Urgency.Soon, 1, -3.5),
        [RedFlag.Minor] = new(Urgency.Soon, 1, -3.5),
        [RedFlag.Inflammatory] = new(Urgency.Soon, -0.5, -3.5),
        [RedFlag.Pregnancy] = new(Urgency.Soon, 1, -3.5),
    };

    // Where the whole message is read too the odds are nearer to what they say, and alike for every flag. On 1,400 messages that it had not learned from half a point
    // higher costs half a point of sensitivity for half a point of specificity. Of 122 true signs in plain words none lay below -3.4, of 47 jokes, leaflets and old stories in the same words 39 below -6.
    private static readonly Trust[] Whole =
    [
        new(Urgency.Emergency, -1.25, -4, -6, Grows: false),
        new(Urgency.SameDay, -0.5, -6, -6, Grows: false),
        new(Urgency.Soon, -0.5, -8, -6, Grows: false),
    ];

    // Of a letter that is too long to be read whole nothing is known of a sign of any kind. On 1,700 messages half a point higher costs a point of sensitivity for one and a half of specificity.
    private static readonly Trust[] Letter =
    [
        new(Urgency.Emergency, -0.75, -2.4, Grows: false),
        new(Urgency.SameDay, -0.3, -2.5, Grows: false),
        new(Urgency.Soon, 0, -2.5, Grows: false),
    ];

    /// <summary>Words of a turn of a talk; a message that is longer is a letter or a story.</summary>
    public const int LongestTurn = 24;

    // From this many sentences on, one of them looks odd by chance more often.
    private const double FewSentences = 2;
    private const double PerLength = 0.8;

    /// <summary>Odds (logarithm) from which it raises the flag alone in a message of so many sentences.</summary>
    public double AloneIn(int sentences) => !Grows ? Alone : Alone + PerLength * Math.Log(Math.Max(1, sentences / FewSentences));

    /// <summary>Odds (logarithm) from which it bears a hint out in a message of so many sentences. What may not be missed is borne out as soon in a long message as in a short one.</summary>
    public double AgreesIn(int sentences) => !Grows || Urgency == Urgency.Emergency ? Agrees : Agrees + Math.Log(Math.Max(1, sentences / FewSentences));

    /// <param name="flag">Of which flag.</param>
    /// <param name="readsWhole">Whether the odds are those of the whole message too, and not of its words alone.</param>
    /// <param name="isLetter">Whether the message is too long for all of it to be read so.</param>
    public static Trust In(RedFlag flag, bool readsWhole, bool isLetter = false) =>
        readsWhole ? Array.Find(isLetter ? Letter : Whole, trust => trust.Urgency == Flags[flag].Urgency) : Flags[flag];
}
