using BackPainBot.Library.Answers;
using BackPainBot.Library.Questions;

namespace BackPainBot.Library.Search;

/// <summary>Ranked retrieval over the library, in process and offline.</summary>
public interface ILibrarySearch
{
    SearchResult Search(SearchRequest request);

    /// <summary>The quick answer to a plain question; null where none is near enough to be better than nothing.</summary>
    /// <param name="question">The person's words.</param>
    /// <param name="before">What they said before it; empty where it stands alone.</param>
    AnswerHit? Answer(string question, string before = "") => null;

    /// <summary>The quick answers near enough to be better than nothing, best first.</summary>
    /// <param name="question">The person's words.</param>
    /// <param name="most">At most this many.</param>
    /// <param name="about">The whole message that the question is a part of: answers of the pages that it is about go first. Empty where the question is all.</param>
    /// <param name="before">What was said before the question; empty where it stands alone.</param>
    IReadOnlyList<AnswerHit> Answers(string question, int most, string about, string before = "") => Answer(question, before) is { } hit ? [hit] : [];

    /// <summary>The answer to the kind of question that it plainly is, whatever it is about; null where it is of none.</summary>
    /// <param name="question">The person's words.</param>
    /// <param name="isPainless">Whether nothing hurts whoever asks: what holds for those alone is said to them alone.</param>
    QuickAnswer? General(string question, bool isPainless) => null;

    /// <summary>What a message wishes to be done, with the words that start it; null where it asks rather than wishes, or lies near to nothing.</summary>
    AnswerHit? Wish(string message) => null;

    /// <summary>Whether texts are compared by meaning; without a model they are by words.</summary>
    bool KnowsMeaning => false;

    /// <summary>What kind of clause it is, one of <see cref="RemarkKinds"/>; a value where it is plainly nothing else.</summary>
    string Remark(string clause) => RemarkKinds.Value;

    /// <summary>How alike in meaning a text is to each of some others, from -1 to 1; null without a model.</summary>
    IReadOnlyList<double>? Likeness(string text, IReadOnlyList<string> others) => null;

    /// <summary>The separate things that a message asks, most important first; a message that asks one thing or none gives an empty list.</summary>
    IReadOnlyList<string> QuestionsIn(string message) => [];

    /// <summary>The sentences of a message that ask, in its order, each with what stands around it.</summary>
    IReadOnlyList<AskedSentence> AskedIn(string message) => [];
}
