using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>A sentence, heading, list item or table row.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">Just past its last token.</param>
/// <param name="IsQuestion">Ends in a question mark.</param>
/// <param name="Contains">What all its words can be, together.</param>
internal readonly record struct Sentence(int Start, int End, bool IsQuestion, WordClass Contains)
{
    public bool Has(WordClass any) => (Contains & any) != 0;
}
