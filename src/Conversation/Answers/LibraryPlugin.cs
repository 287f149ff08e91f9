using System.ComponentModel;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Safety;
using BackPainBot.Library;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Questions;
using BackPainBot.Library.Search;
using Microsoft.SemanticKernel;

namespace BackPainBot.Conversation.Answers;

/// <summary>What the kernel can look up. <see cref="LoadingRuleFilter"/> stands between it and whoever calls.</summary>
public sealed class LibraryPlugin(ITopicLibrary library, ILibrarySearch search, QuestionBank bank, PageLinks links)
{
    public const string Name = "library";

    /// <summary>About the length of a spoken answer.</summary>
    private const int Words = 75;

    /// <summary>What can be done while a back isn't ready.</summary>
    private const string Meanwhile = "while-not-ready";

    private static readonly string[] OnEveryPage = ["When to stop and call", "Ask your clinician"];

    [KernelFunction("search")]
    [Description("Finds the passages of the library that answer a question, best first.")]
    public Found Search(
        [Description("The person's own words.")] string query,
        [Description("The highest loading level that may be returned.")] LoadingLevel most = LoadingLevel.None,
        [Description("Leaves out pages written for other kinds of people; unknown leaves out none.")] Archetype audience = Archetype.Unknown,
        [Description("At most this many pages.")] int limit = 4,
        [Description("The whole message, where the query is a part of it.")] string said = "",
        [Description("What the passage of each page is chosen by, where the query is a whole message: the question in it.")] string question = "")
    {
        // A notice's page is shown by the gate, whole; a piece of it would frighten or mislead in an answer.
        var notices = library.Notices.Select(notice => notice.Id).ToHashSet(StringComparer.Ordinal);
        var result = search.Search(new SearchRequest(query) { MaxLoading = most, Audience = audience == Archetype.Unknown ? null : audience, Limit = limit + notices.Count, Said = said, Question = question });
        var hits = result.Hits.Where(hit => !notices.Contains(hit.Topic.Id)).Take(limit);
        return new Found([.. hits.Select(hit => PassageOf(hit))], result.IsConfident);
    }

    [KernelFunction("straight_answer")]
    [Description("The authored answer to a plain question; nothing where none is near enough.")]
    public Found StraightAnswer(
        [Description("One question, in the person's own words.")] string question,
        [Description("How well it has to fit.")] AnswerFit least = AnswerFit.Sure,
        [Description("The highest loading level of a page that may be named.")] LoadingLevel most = LoadingLevel.None,
        [Description("What was said before the question.")] string before = "")
    {
        return search.Answer(question, before) is { } hit && hit.Fit >= least && PassageOf(hit, most) is { } passage ? new Found([passage], true) : Found.Nothing;
    }

    [KernelFunction("straight_answers")]
    [Description("The authored answers nearest to a plain question, best first; nothing where none is near enough.")]
    public Found StraightAnswers(
        [Description("One question, in the person's own words.")] string question,
        [Description("How well each has to fit.")] AnswerFit least = AnswerFit.Sure,
        [Description("The highest loading level of a page that may be named.")] LoadingLevel most = LoadingLevel.None,
        [Description("At most this many answers.")] int limit = 4,
        [Description("The whole message that the question is a part of.")] string about = "",
        [Description("What was said before the question.")] string before = "") =>
        new([.. search.Answers(question, limit, about, before).Where(hit => hit.Fit >= least).Select(hit => PassageOf(hit, most)).OfType<Passage>()], true);

    [KernelFunction("general_answer")]
    [Description("What holds for the kind of question that it is, whatever it is about; nothing where it is plainly of none.")]
    public Found GeneralAnswer(
        [Description("One question, in the person's own words.")] string question,
        [Description("Whether nothing hurts whoever asks.")] bool painless = false,
        [Description("The highest loading level of a page that may be named.")] LoadingLevel most = LoadingLevel.None) =>
        search.General(question, painless) is { } answer && PassageOf(new AnswerHit(answer, 0, AnswerFit.Likely), most) is { } passage ? new Found([passage], true) : Found.Nothing;

    private Passage? PassageOf(AnswerHit hit, LoadingLevel most)
    {
        if (library.Find(hit.Answer.Page) is not { } topic)
            return null;
        // "Not yet" is for those whose page is held back: what they may do meanwhile is named in its place.
        var isHeld = topic.Loading > most;
        var cited = isHeld && library.Find(Meanwhile) is { } meanwhile ? links.To(meanwhile, meanwhile.Title) : links.To(topic, hit.Answer.Heading.Length > 0 ? hit.Answer.Heading : topic.Title);
        return new Passage(cited, links.WithAddresses(hit.Answer.Says), isHeld ? LoadingLevel.None : topic.Loading) { Question = hit.Answer.Asked[0], Nearness = hit.Nearness, Fit = hit.Fit, IsGeneral = hit.Answer.IsGeneral, IsForEmployers = hit.Answer.IsForEmployers };
    }

    [KernelFunction("wish")]
    [Description("The words that start what a message wishes to be done; empty where it wishes nothing that can be done here.")]
    public string Wish([Description("A message or one of its sentences.")] string message, [Description("How well it has to fit.")] AnswerFit least = AnswerFit.Sure) =>
        search.Wish(message) is { } wish && wish.Fit >= least ? wish.Answer.Means : "";

    [KernelFunction("questions")]
    [Description("The separate things that a message asks, most important first; empty for one or none.")]
    public IReadOnlyList<string> Questions([Description("The whole message.")] string message) => search.QuestionsIn(message);

    [KernelFunction("asked")]
    [Description("The sentences of a message that ask, in its order, each with what stands around it.")]
    public IReadOnlyList<AskedSentence> Asked([Description("The whole message.")] string message) => search.AskedIn(message);

    // Every page ends with these; they match nearly any question and answer none, so the page's opening speaks instead.
    private Passage PassageOf(SearchHit hit) => OnEveryPage.Contains(hit.Heading)
        ? new Passage(links.To(hit.Topic, hit.Topic.Title), links.WithAddresses(Excerpts.From(hit.Topic.Body, Words)), hit.Topic.Loading)
        : new Passage(links.To(hit.Topic, hit.Heading), links.WithAddresses(Excerpts.Under(hit.Heading, hit.Passage, Words)), hit.Topic.Loading);

    [KernelFunction("page")]
    [Description("The opening of one page, or of one of its sections.")]
    public Found Page([Description("The page's id, with a section's heading after a #.")] string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var parts = id.Split('#', 2);
        if (library.Find(parts[0]) is not { } topic)
            return Found.Nothing;
        var section = parts.Length > 1 ? SectionOf(topic.Body, parts[1]) : "";
        var cited = links.To(topic, section.Length > 0 ? parts[1] : topic.Title);
        var text = section.Length > 0 ? Excerpts.Under(parts[1], section, Words) : Excerpts.From(topic.Body, Words);
        return new Found([new Passage(cited, links.WithAddresses(text), topic.Loading)], true);
    }

    private static string SectionOf(string body, string heading)
    {
        var lines = body.Replace("\r", "", StringComparison.Ordinal).Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("## ", StringComparison.Ordinal) && line[3..].Trim().Equals(heading, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? "" : string.Join('\n', lines.Skip(at + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))).Trim();
    }

    [KernelFunction("doctor_questions")]
    [Description("Authored questions to put to a clinician in a situation.")]
    public IReadOnlyList<BankQuestion> DoctorQuestions([Description("As in discharged, visits-ending or surgery.")] string situation) =>
        [.. bank.Questions.Where(question => question.For.Contains(situation) || question.For.Contains("any"))];
}
