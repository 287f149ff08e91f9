using System.Globalization;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>Finds a person's answer to a scripted question in what they wrote or tapped; null if it is not an answer.</summary>
public sealed class AnswerMatcher(SmallWords small)
{
    /// <summary>Own words of more than this are a story, not an answer to a list.</summary>
    private const int LongestOwnWords = 8;

    /// <summary>"It depends on the day": with more words than this, something else is told.</summary>
    private const int LongestDoubt = 6;

    /// <summary>Fewer words than this may answer any question.</summary>
    private const int FewestLike = 4;

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] AroundOrdinals = ["the", "one", "ones", "option", "number", "and", "please", "choice"];

    // Words that mean something of their own and are one slip away from an answer: "done" is no "none".
    private static readonly string[] NotSlips = ["done", "nine", "gone", "bone", "bones", "note", "save", "some", "game", "wore", "word", "work", "both"];
    private static readonly string[] Turning = ["but", "when", "until", "unless", "except", "apart", "change", "worse", "better", "different", "sore", "stiff", "hurts"];
    private static readonly string[] Painless = ["no pain", "pain free", "doesnt hurt", "not hurting", "nothing hurts", "all gone", "zero", "none"];
    private static readonly char[] Between = [',', ';', '/', '\n', '&', '+', '.'];

    public Answer? Match(ScriptStep step, string text, IReadOnlyDictionary<string, string> card)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(card);
        if (card.Count > 0)
            return FromCard(step, card);
        var plain = PlainWords.Of(text);
        if (plain.Length == 0)
            return null;
        if (Exactly(step, plain) is { } exact)
            return new Answer(step.Kind == AnswerKind.Many ? "" : PlainText.Clean(text)) { Choices = [exact.Id], Number = NumberOf(exact.Id), Exact = true };
        if (small.Is("unknown", plain) || small.Is("unknown", small.WithoutManners(plain)))
            return step.Find("not-sure") is { } notSure ? new Answer("") { Choices = [notSure.Id], Unknown = true, Exact = true } : Answer.NotKnown;
        return step.Kind switch
        {
            AnswerKind.Scale => OnScale(step, text, plain),
            AnswerKind.Many => Several(step, text, plain),
            AnswerKind.Own => new Answer(PlainText.Clean(text, 300)),
            AnswerKind.Text => Questions.Looks(text) ? null : new Answer(PlainText.Clean(text, 300)),
            _ => OneOf(step, text, plain),
        };
    }

    /// <summary>Choices whose clear phrases stand in a text that answered another question.</summary>
    public static IReadOnlyList<string> Overhear(ScriptStep step, string text)
    {
        var plain = PlainWords.Of(text);
        // A button of a later question, said before it is asked.
        return [.. step.Choices.Where(choice => (plain.Contains(' ', StringComparison.Ordinal) && PlainWords.Of(choice.Title) == plain) || IsLike(choice, plain) || Array.Exists(PlainPhrases.Of(choice).Heard, phrase => Stands(plain, phrase))).Select(choice => choice.Id)];
    }

    // The whole of a few words is one way to say a later choice: "I've stopped but I don't know what does it".
    private static bool IsLike(ScriptChoice choice, string plain) => PlainPhrases.Of(choice).Likes.Any(like => PlainWords.Split(like).Length >= FewestLike && Stands(plain, like));

    private static Answer? FromCard(ScriptStep step, IReadOnlyDictionary<string, string> card)
    {
        var picked = card.GetValueOrDefault("choices", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var own = PlainText.Clean(card.GetValueOrDefault("own", ""), 300);
        var known = step.Choices.Count == 0 ? picked : [.. picked.Where(id => step.Find(id) is not null)];
        return known.Length == 0 && own.Length == 0 && !card.ContainsKey("choices") ? null : new Answer(own) { Choices = known, Unknown = known.Length == 0 && own.Length == 0, Exact = true };
    }

    private ScriptChoice? Exactly(ScriptStep step, string plain)
    {
        foreach (var choice in step.Choices)
        {
            if (PlainPhrases.Of(choice).Likes.Any(phrase => phrase == plain) || small.Is(choice.Id, plain))
                return choice;
        }

        return step.Kind == AnswerKind.Choice && Ordinal(plain) is { } number && number <= step.Choices.Count ? step.Choices[number - 1] : null;
    }

    private Answer? OneOf(ScriptStep step, string text, string plain)
    {
        if (Questions.Looks(text))
            return null;
        var bare = small.WithoutManners(plain);
        var found = Exactly(step, bare) ?? Contained(step, plain) ?? HeardIn(step, plain) ?? Opened(step, plain) ?? Slipped(step, bare);
        if (found is null && small.Opens("unknown", bare) && PlainWords.Split(bare).Length <= LongestDoubt)
            return step.Find("not-sure") is { } notSure ? new Answer("") { Choices = [notSure.Id], Unknown = true } : Answer.NotKnown with { Exact = false };
        return found is null ? null : new Answer(PlainText.Clean(text)) { Choices = [found.Id], Number = NumberOf(found.Id) };
    }

    // "Yes" and other very short words mean something at the start of a sentence; inside one they are only a word.
    private static ScriptChoice? Contained(ScriptStep step, string plain) => step.Choices
        .SelectMany(choice => PlainPhrases.Of(choice).Likes.Where(phrase => phrase.Length <= 3 ? plain.StartsWith(phrase + " ", StringComparison.Ordinal) : Stands(plain, phrase)).Select(phrase => (choice, phrase)))
        .OrderByDescending(found => found.phrase.Length)
        .FirstOrDefault().choice;

    private static ScriptChoice? HeardIn(ScriptStep step, string plain)
    {
        var words = PlainWords.Split(plain);
        return step.Choices.FirstOrDefault(choice => PlainPhrases.Of(choice).AreHeardIn(plain, words));
    }

    private ScriptChoice? Opened(ScriptStep step, string plain) => step.Choices.FirstOrDefault(choice => small.Opens(choice.Id, plain));

    private static ScriptChoice? Slipped(ScriptStep step, string plain) => NotSlips.Contains(plain) ? null : step.Choices
        .FirstOrDefault(choice => PlainPhrases.Of(choice).Likes.Any(phrase => PlainWords.NearlyEqual(plain, phrase)));

    private Answer? Several(ScriptStep step, string text, string plain)
    {
        if (Questions.Looks(text))
            return null;
        var ids = new List<string>();
        var own = new List<string>();
        foreach (var piece in PiecesOf(text))
            TakePiece(step, piece, ids, own);
        ids.AddRange(step.Choices.Where(choice => PlainPhrases.Of(choice).Likes.Any(phrase => phrase.Length > 3 && Stands(plain, phrase))).Select(choice => choice.Id));
        if (ids.Count == 0 && (own.Count == 0 || PlainWords.Split(plain).Length > 2 * LongestOwnWords))
            return null;
        return new Answer(string.Join(", ", own)) { Choices = [.. ids.Distinct()] };
    }

    private void TakePiece(ScriptStep step, string piece, List<string> ids, List<string> own)
    {
        var plain = small.WithoutManners(PlainWords.Of(piece));
        var found = Exactly(step, plain) ?? Numbered(step, plain) ?? Contained(step, plain) ?? Slipped(step, plain);
        if (found is not null)
            ids.Add(found.Id);
        else if (plain.Length > 1 && PlainWords.Split(plain).Length <= LongestOwnWords)
            own.Add(PlainText.Clean(piece, 60));
    }

    private static ScriptChoice? Numbered(ScriptStep step, string plain) =>
        Ordinal(plain) is { } number && number <= step.Choices.Count ? step.Choices[number - 1] : null;

    private Answer? OnScale(ScriptStep step, string text, string plain)
    {
        var said = ScaleWords.Find(plain);
        if (said is null && OneOf(step, text, plain) is { } inWords)
            return inWords.Number == 0 && !IsPainless(plain) ? null : inWords;
        return said is null ? null : new Answer(PlainText.Clean(text)) { Number = said };
    }

    /// <summary>"No pain" opens what pain keeps shut: it takes plain words, and no "but", "when" or "until" beside them.</summary>
    private static bool IsPainless(string plain)
    {
        var words = PlainWords.Split(plain);
        return !words.Any(Turning.Contains) && (words.Length <= 3 || Painless.Any(phrase => PlainWords.IndexOf(plain, phrase) >= 0));
    }

    private static string[] PiecesOf(string text) => text
        .Replace(" and ", ",", StringComparison.OrdinalIgnoreCase)
        .Replace(" or ", ",", StringComparison.OrdinalIgnoreCase)
        .Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The phrase stands there, and is not taken back by a "not" or "no" just before it.</summary>
    private static bool Stands(string plain, string phrase)
    {
        var at = PlainWords.IndexOf(plain, phrase);
        if (at < 0)
            return false;
        var before = PlainWords.Split(plain[..at]);
        return !before.TakeLast(2).Any(word => word is "not" or "no" or "never" or "isnt" or "dont" or "doesnt" or "without" or "arent" or "wasnt")
            && !before.TakeLast(4).Zip(before.TakeLast(4).Skip(1)).Any(pair => pair is ("dont", "think") or ("wouldnt", "say"));
    }

    private static int? Ordinal(string plain)
    {
        // "The first one", "the first and third": the first that is named.
        var words = PlainWords.Split(plain);
        var ordinals = words.Select(word => Array.IndexOf(Ordinals, word)).Where(number => number > 0).ToList();
        if (ordinals.Count > 0 && Array.TrueForAll(words, word => Array.IndexOf(Ordinals, word) > 0 || AroundOrdinals.Contains(word)))
            return ordinals[0];
        var last = words.LastOrDefault() ?? "";
        if (plain != last && !plain.StartsWith("option ", StringComparison.Ordinal) && !plain.StartsWith("number ", StringComparison.Ordinal))
            return null;
        return SmallNumbers.Of(last) is > 0 and var number ? number : null;
    }

    private static int? NumberOf(string choiceId) =>
        int.TryParse(choiceId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
