namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>What can be told from the small words of English: whether a part asks, or only names something.</summary>
internal static class ListGrammar
{
    private static readonly HashSet<string> Auxiliaries =
        ["can", "could", "should", "may", "might", "must", "will", "would", "shall", "is", "are", "am", "was", "were", "do", "does", "did", "has", "have", "had", "isnt", "arent", "cant", "couldnt", "wont", "shouldnt", "wouldnt", "doesnt", "dont", "didnt"];

    // These ask only before a subject: "have them one under the other" and "will do" don't.
    private static readonly HashSet<string> NeedSubject = ["do", "have", "has", "had", "must", "may", "might", "will", "dont", "was", "were"];

    private static readonly HashSet<string> Subjects =
        ["i", "you", "u", "we", "he", "she", "it", "they", "my", "your", "our", "his", "her", "their", "the", "this", "that", "these", "those", "a", "an", "there", "any", "anyone", "anything", "someone", "people", "one", "all", "some", "no", "two", "more"];

    private static readonly HashSet<string> Persons = ["i", "you", "we", "he", "she", "they", "it", "your", "my"];

    private static readonly HashSet<string> Asked = ["what", "whats", "when", "where", "wheres", "which", "who", "whos", "whom", "whose", "why", "whys", "how", "hows"];

    private static readonly HashSet<string> Told = ["i", "im", "ive", "id", "ill", "we", "weve", "were", "you", "he", "hes", "she", "shes", "it", "its", "they", "theyre", "the", "my", "our", "his", "her", "to", "a", "an", "this", "that", "i'm"];

    private static readonly HashSet<string> Leads =
        ["so", "and", "also", "ok", "okay", "but", "then", "no", "oh", "well", "please", "pls", "now", "actually", "maybe", "like", "or", "plus", "yes", "hmm", "right", "thanks", "wait", "hey", "sorry", "just", "um", "er", "another"];

    private static readonly HashSet<string> Statements = ["is", "are", "was", "were", "am", "im", "ive", "its", "thats", "hes", "shes", "theyre", "i", "you", "he", "she", "it", "they", "we", "this", "that", "these", "those", "got", "has", "have", "had", "will", "can", "cant", "dont", "didnt", "doesnt", "wont", "said", "says", "told", "here", "think", "hope", "question", "questions", "list", "page", "there", "hang", "reading", "typing", "thinking", "moment", "minute", "sec", "later", "lol", "haha", "hmm", "hm", "yes", "no", "maybe", "ok", "okay", "thanks", "sorry", "well", "lots", "too", "many", "enough", "so", "far", "good", "great", "nice", "lovely", "fine", "yet", "help", "oh", "still", "hello", "hi", "bye", "why", "what", "huh", "me", "not", "off", "work", "wow"];

    private static readonly HashSet<string> Little =
        ["the", "one", "about", "with", "for", "and", "that", "this", "which", "what", "where", "who", "whom", "how", "question", "questions", "when", "does", "are", "was", "you", "your", "not", "can", "should", "will", "would", "any", "all", "out", "its", "ones", "two", "asks", "asking", "says", "saying", "thing", "bit", "of", "to", "on", "in", "is", "do", "my", "me", "i", "im", "it", "a", "an", "back", "over", "by", "at", "from", "if", "be", "am", "we", "us", "he", "she", "they", "him", "her", "then", "so", "no", "yes", "go", "goes", "going", "come", "think", "think", "next", "sure", "exactly", "name", "too", "there", "here", "just", "please", "pls", "up", "really", "whole", "stuff", "part", "want", "need", "get", "have", "has", "think", "more", "much", "very", "right", "same", "may", "also", "bring", "into", "anything", "everything", "evrything", "something", "whatever", "whats", "some", "these", "those", "them", "as", "well", "own", "than", "now", "im", "id", "ive", "ill", "weve", "sooner", "rather", "hear", "like", "see", "know", "ask", "tell", "say", "use", "put", "still", "ok", "one", "first", "last", "number", "actually", "honestly", "please", "thanks", "because", "got", "room", "let", "lets", "most", "main", "other", "others", "bits", "things", "getting", "being", "was", "were", "been", "only", "even", "also", "again", "too", "thats", "doesnt", "isnt", "dont", "wont", "cant", "needs", "wants", "feels", "seems", "looks", "sounds"];

    /// <summary>Whether a word tells nothing about which question is meant.</summary>
    public static bool IsLittle(string word) => Little.Contains(word) || word.Length < 2;

    /// <summary>Where a part begins once its "so" and "and also" are passed over.</summary>
    public static int AfterLeads(IReadOnlyList<ListToken> tokens, int from, int end)
    {
        while (from < end - 1 && (tokens[from].IsMark || Leads.Contains(tokens[from].Plain)))
            from++;
        return from;
    }

    /// <summary>Whether a part asks outright: "can I drive", "how long am I off", and not "how it usually goes".</summary>
    public static bool Asks(IReadOnlyList<ListToken> tokens, int from, int end)
    {
        from = AfterLeads(tokens, from, end);
        if (from >= end)
            return false;
        var (word, next) = (tokens[from].Plain, from + 1 < end ? tokens[from + 1].Plain : "");
        if (Asked.Contains(word))
            return next.Length > 0 && (word is "whats" or "whys" or "hows" or "wheres" or "whos" || (word == "when" ? Auxiliaries.Contains(next) : !Told.Contains(next)));
        // "Had a scan in March" tells something: only a person or "the scan" can follow where it asks.
        if (word is "had" or "have" && (!Persons.Contains(next) || (word == "had" && next is "my" or "your" or "it")))
            return false;
        if (word is "is" or "are" or "was" or "were" && next is "fine" or "good" or "ok" or "great" or "wrong" or "out" or "gone" or "enough" or "plenty" or "what")
            return false;
        return Auxiliaries.Contains(word) && next.Length > 0 && next is not ("be" or "do" or "go") && (!NeedSubject.Contains(word) || Subjects.Contains(next) || (next.EndsWith("ing", StringComparison.Ordinal) && word is "is" or "does" or "will"));
    }

    /// <summary>Whether a part asks for leave in short: "ok to keep jogging", "safe if I swim".</summary>
    public static bool AsksLeave(IReadOnlyList<ListToken> tokens, int from, int end)
    {
        while (from < end - 2 && (tokens[from].IsMark || (Leads.Contains(tokens[from].Plain) && tokens[from + 1].Plain is not ("to" or "if"))))
            from++;
        return from < end - 2 && tokens[from].Plain is "ok" or "okay" or "safe" or "fine" or "alright" or "allowed" && tokens[from + 1].Plain is "to" or "if";
    }

    /// <summary>Whether a part is a clause that stands for a question: "whether I can drive", "what the result means".</summary>
    public static bool IsClause(IReadOnlyList<ListToken> tokens, int from, int end)
    {
        from = AfterLeads(tokens, from, end);
        if (from + 2 >= end)
            return false;
        var (word, next, third) = (tokens[from].Plain, tokens[from + 1].Plain, tokens[from + 2].Plain);
        return word switch
        {
            "whether" => true,
            "if" or "when" => Told.Contains(next) && third is "can" or "could" or "may" or "should" or "might" or "need",
            "how" or "what" or "why" or "where" or "who" or "which" => true,
            _ => false,
        };
    }

    /// <summary>Whether a part begins a sentence that goes on after a comma: "if it comes back, …".</summary>
    public static bool IsCondition(IReadOnlyList<ListToken> tokens, int from, int end) =>
        AfterLeads(tokens, from, end) is var at && at < end && tokens[at].Plain is "if" or "when" or "since" or "as" or "after" or "before" or "with" or "because" or "while" or "once" or "until" or "given" or "during" or "considering";

    /// <summary>Whether a part is a few words that name a thing: "swimming", "my tablets and the sauna".</summary>
    public static bool NamesThing(IReadOnlyList<ListToken> tokens, int from, int end)
    {
        const int most = 5;
        var words = 0;
        for (var at = from; at < end; at++)
        {
            if (tokens[at].IsMark)
                continue;
            if (tokens[at].Kind != ListTokenKind.Word || Statements.Contains(tokens[at].Plain) || tokens[at].Plain.EndsWith("ly", StringComparison.Ordinal))
                return false;
            words++;
        }

        return words is > 0 and <= most && tokens[from].Plain.Length > 2;
    }

    /// <summary>Whether the words before a colon name what is asked about: "No pain at night: is that normal?"</summary>
    public static bool NamesHead(IReadOnlyList<ListToken> tokens, int from, int end)
    {
        const int most = 5;
        return end - from is > 1 and <= most && Enumerable.Range(from, end - from).All(at => tokens[at].Kind == ListTokenKind.Word && (tokens[at].Plain is "the" or "my" or "no" || (tokens[at].Plain == "may" && at > from && tokens[at - 1].Plain is "in" or "of") || (!Told.Contains(tokens[at].Plain) && !Auxiliaries.Contains(tokens[at].Plain))))
            && !Enumerable.Range(from, end - from).All(at => Leads.Contains(tokens[at].Plain) || IsLittle(tokens[at].Plain));
    }

    /// <summary>Whether a word means a person.</summary>
    public static bool IsPerson(string word) => Persons.Contains(word) || word is "u" or "someone" or "anyone" or "it" or "they";

    /// <summary>Whether a word is one that asks, by which a question in the middle of a sentence may begin.</summary>
    public static bool Opens(string word) => Asked.Contains(word) || Auxiliaries.Contains(word);

    private static readonly HashSet<string> Asides = ["that", "it", "this", "in", "on", "too", "please", "there", "to", "them", "as", "well", "from", "me", "us", "for", "her", "him", "doctor", "doc", "gp", "physio", "the", "list", "page", "anyway", "down", "then", "though", "also", "one"];

    /// <summary>Whether a word only says that something goes on the list: "from me", "on there anyway".</summary>
    public static bool IsAside(string word) => Asides.Contains(word);

    /// <summary>Words by which somebody is meant.</summary>
    public static bool IsSubject(string word) => Subjects.Contains(word) || Told.Contains(word);

    /// <summary>Whether an auxiliary.</summary>
    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);
}
