using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>A hold with a time: a 30-second plank, wall sit for a minute.</summary>
internal sealed class HoldRule : IPrescriptionRule
{
    private const int Reach = 6;

    public void Scan(ScannedText text)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (!text.At(at).Is(WordClass.Hold))
                continue;
            var sentence = text.SentenceOf(at);
            if (Context.IsAsking(text, sentence) || sentence.Has(WordClass.Negator))
                continue;
            for (var place = Math.Max(sentence.Start, at - Reach); place < Math.Min(sentence.End, at + Reach); place++)
            {
                if (IsTime(text, place))
                    text.Report(PrescriptionKind.Hold, Math.Min(place, at), Math.Max(place + 1, at));
            }
        }
    }

    private static bool IsTime(ScannedText text, int at) =>
        (text.At(at).Is(WordClass.AnyNumber) || text.IsWord(at, "a"))
        && (text.At(at + 1).Is(WordClass.TimeUnit) || text.IsWord(at + 1, "s") || (text.At(at + 1).IsMark('-') && text.At(at + 2).Is(WordClass.TimeUnit)));
}
