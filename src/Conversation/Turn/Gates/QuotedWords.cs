using System.Net;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>
/// A person's own words in quotation marks, which the outgoing gate does not judge as ours: a question of theirs for a
/// clinician, and what an authored sentence says back to them. Only the very words that they wrote, never with an amount in
/// what is no question, so that neither a page nor a model can put anything between those marks.
/// </summary>
public static class QuotedWords
{
    private const string Instead = "that";

    /// <summary>The words in quotation marks, known to the gate for this turn; empty if they hold an amount or a routine.</summary>
    public static string Of(CurrentTurn turn, string words)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(words);
        if (words.Contains('"', StringComparison.Ordinal) || PrescriptionDetector.Find(words).Any(finding => finding.Kind is not (PrescriptionKind.LoadingInstruction or PrescriptionKind.Clearance)))
            return "";
        var quoted = $"\"{words}\"";
        turn.Quoted.Add(quoted);
        return quoted;
    }

    /// <summary>The text with those words taken out.</summary>
    public static string Without(CurrentTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(text);
        var quotes = turn.Quoted.Concat(turn.Memory.Visit.Own.Values.Where(QuotedQuestion.Is)).Distinct().ToList();
        if (quotes.Count == 0)
            return text;
        // A page's mark-up writes the same marks in its own way.
        var plain = WebUtility.HtmlDecode(text);
        return quotes.Aggregate(plain, (rest, quote) => rest.Replace(quote, Instead, StringComparison.Ordinal));
    }
}
