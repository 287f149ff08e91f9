using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"Thanks for being patient with me. How will I know?": what is only friendly, or only thrown back, is no part of the question beside it.</summary>
public static class Pleasantries
{
    /// <summary>A longer sentence says something besides.</summary>
    private const int Longest = 9;

    /// <summary>What stands further in, in characters, is a part of something told.</summary>
    private const int Furthest = 12;

    private static readonly HashSet<string> Telling = ["back", "pain", "pains", "painful", "hurt", "hurts", "hurting", "ache", "aches", "aching", "sore", "stiff", "leg", "legs", "spine", "worse", "better", "flare", "no", "not", "but", "agony", "killing", "spasm", "numb", "weak", "surgery", "fusion", "operation", "op", "epidural", "injection", "fracture", "pregnant", "tablets", "had", "have", "ive", "since"];

    /// <summary>Goes on with what is left of a message of several sentences one of which asks; does nothing where nothing is only friendly.</summary>
    public static void PutAside(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var sentences = MessageParts.Sentences(turn.Text);
        if (turn.Card.Count > 0 || sentences.Count < 2 || turn.Reading.RedFlags.Count > 0 || turn.Reading.Crisis)
            return;
        // "Thin bones?? I'm 24": a word of ours, thrown back, asks nothing.
        List<string> left = [.. sentences.Where(sentence => !IsOne(turn, sentence) && !Echoes.IsOne(turn, sentence, sentences))];
        if (left.Count < sentences.Count && left.Exists(Questions.Looks))
            turn.GoOnWith(string.Join(' ', left));
    }

    private static bool IsOne(CurrentTurn turn, string sentence)
    {
        var plain = PlainWords.Of(sentence);
        var words = PlainWords.Split(plain);
        return words.Length <= Longest && !sentence.Contains('?', StringComparison.Ordinal) && !words.Any(Telling.Contains) && turn.Said.First(plain, "pleasantry") is { } phrase && PlainWords.IndexOf(plain, phrase) <= Furthest
            && turn.Reread(sentence) is { Triggers.Count: 0, PainScore: null, PainNow: PainNow.Unknown, CareStatus: CareStatus.Unknown, Activity: null or "" };
    }
}
