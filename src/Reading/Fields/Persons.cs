using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Tells what is said of the writer from what is said of a relative or a client.</summary>
internal sealed class Persons(Lexicon lexicon)
{
    private readonly int _relative = lexicon.Concept("relative");
    private readonly int _client = lexicon.Concept("cue.client");
    private readonly int _own = lexicon.Concept("cue.own-back");

    /// <summary>The message asks for somebody whom the writer treats, trains or employs, and tells nothing of the writer's own back.</summary>
    public bool IsForClient(ReadMessage read) => read.Matches.Any(_client) && !read.Matches.Any(_own);

    /// <summary>The last person named before the words, in their clause, is not the writer: "my wife's back is fine", "my mate got discharged".</summary>
    public bool IsOfAnother(ReadMessage read, Span words)
    {
        var clause = Clause.Around(read.Message, words.First);
        var another = false;
        for (var i = clause.First; i < words.First; i++)
        {
            if (read.Has(_relative, i, i) || read.Has(_client, i, i))
                another = true;
            else if (read.Message[i].Word is "i" or "me" or "mine" or "myself" || IsMy(read, i))
                another = false;
        }

        return another && !HasObject(read, words);
    }

    // "My" of "my wife" is no word of the writer's own back.
    private bool IsMy(ReadMessage read, int word) =>
        read.Message[word].Word is "my" or "our" && !read.Has(_relative, word, word + 1) && !read.Has(_client, word, word + 1);

    // "My husband says they discharged me": the one to whom it is done.
    private static bool HasObject(ReadMessage read, Span words)
    {
        for (var i = words.First; i <= words.Last + 1 && i < read.Message.Count; i++)
        {
            if (read.Message[i].Word is "me" or "my" or "mine")
                return true;
        }

        return false;
    }
}
