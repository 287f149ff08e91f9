using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>A list of six questions, and the words with which it is changed.</summary>
internal static class ListHouse
{
    public static ListWords Words { get; } = ListWords.Of(ScriptBook.Load(RepositoryFiles.PathOf("dialogs")));

    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>
    {
        ["1"] = "What do you think is causing my pain, and how sure are you?",
        ["2"] = "What would be a reason to come back quickly, and whom do I call?",
        ["3"] = "How does this usually go over the next six and twelve weeks?",
        ["4"] = "If I'm no better by an agreed date, what do we do then?",
        ["5"] = "Do I need a scan, and would the result change what we do?",
        ["6"] = "What exactly am I cleared to do, by name?",
    };

    public static ListFinder Finder { get; } = new(id => Texts.GetValueOrDefault(id, "")) { AskAbout = thing => $"What about {thing}?", Politely = asked => $"Pray: {asked}" };
}
