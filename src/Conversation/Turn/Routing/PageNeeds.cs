using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>
/// What a message has to speak of before a passage answers it. The search goes by meaning, and some passages lie near to
/// everything; one about nappies or the gold bars of a gym joke answers nobody who named neither.
/// </summary>
internal static class PageNeeds
{
    private static readonly string[] Children = ["kid", "child", "toddler", "bab", "grand", "son", "daughter", "cot", "nappy", "nappies", "pram", "buggy", "dog", "cat", "pet", "little", "carry", "newborn"];

    private static readonly string[] Programmes = ["exerc", "program", "plan", "physio", "rehab", "home", "progress", "visit", "session", "stretch", "next"];

    // Topic, the beginning of a heading ("" for all of them), and word beginnings of which one has to be said.
    private static readonly (string Topic, string Heading, string[] Stems)[] Rows =
    [
        ("bending-and-lifting-at-home", "Babies", Children),
        ("bending-and-lifting-at-home", "Hoovering", ["hoover", "vacuum", "wash", "laundry", "bed", "clean", "iron", "cook", "veg", "kitchen", "house", "dish"]),
        ("bending-and-lifting-at-home", "Shoes", ["shoe", "sock", "dress", "lace", "foot", "feet", "trouser"]),
        ("bending-and-lifting-at-home", "How to pick", ["bend", "bent", "lift", "pick", "carr", "floor", "stoop", "low", "reach", "hoover", "load", "shop", "garden", "drop", "heavy"]),
        ("bending-and-lifting-at-home", "Bending", ["bend", "bent", "lift", "pick", "carr", "floor", "stoop", "low", "reach", "hoover", "load", "shop", "house", "wash", "heavy"]),
        ("bending-and-lifting-at-home", "Shopping", ["shop", "bag", "supermarket", "grocer", "boot", "rucksack"]),
        ("everyday-habits", "", ["habit", "every", "day", "stand", "shoe", "walk", "house", "wash", "sit", "screen", "list", "mind", "stress", "bend", "carry"]),
        ("family-life", "Playing", Children),
        ("family-life", "Sex", ["sex", "intima", "close", "love", "bed"]),
        ("doctor-questions", "About my home", Programmes),
        ("doctor-questions", "About surgery", ["surg", "operat", "inject", "op"]),
        ("what-comes-next-at-home", "", Programmes),
        ("keep-your-physio-programme", "", Programmes),
        ("monthly-form-check", "", ["form", "check", "techni", "film", "video", "physio", "visit", "train", "money", "ask", "see"]),
        ("sleep", "", ["sleep", "night", "bed", "wake", "woke", "morning", "mattress", "pillow", "lie", "lying", "turn", "stiff", "get", "nap"]),
        ("flare-day", "", ["flare", "spasm", "gone", "went", "seiz", "lock", "bad", "stuck", "worse", "cant", "cannot", "setback", "undone", "again", "grip", "agony"]),
        ("core-work", "", ["core", "abs", "tummy", "stomach", "plank", "sit", "weak", "strong", "strength", "birth", "baby", "surg", "brac", "muscle"]),
        ("gym-mistakes", "", ["gym", "train", "lift", "machine", "weight", "form", "class", "workout", "exerc", "belt"]),
        ("sciatica", "", ["leg", "sciatic", "nerve", "calf", "foot", "feet", "toe", "thigh", "buttock", "bum", "numb", "tingl", "shoot"]),
        ("pain-under-control", "What \"under", ["control", "better", "calm", "ready", "free", "quiet", "settle", "gone", "zero", "know", "fine"]),
        ("pacing", "Boom", ["good", "overd", "much", "boom", "pay", "crash", "better", "rest"]),
        ("driving", "How to set up", ["driv", "car", "seat", "lorry", "van", "truck", "taxi", "wheel", "commut"]),
        ("driving", "If you drive", ["lorry", "van", "bus", "truck", "taxi", "courier", "deliver", "driver", "hgv", "cab", "living"]),
        ("sitting-and-desk", "Chairs", ["chair", "cushion", "ball", "desk", "stool", "seat", "sofa"]),
        ("stretching-and-foam-rolling", "", ["stretch", "roll", "hang", "crack", "massag", "yoga", "hamstring", "tight", "loosen", "invers", "flex", "toe"]),
        ("choosing-a-physio", "", ["physio", "doctor", "gp", "osteo", "chiro", "therap", "profess", "expert", "special", "who", "see", "choos", "find", "trainer", "massag", "appoint", "treat", "help", "good"]),
        ("moving-over-numbers", "", ["number", "weight", "lift", "gym", "train", "pb", "max", "strength", "strong", "kilo", "kg", "percent", "count", "step", "goal", "progress"]),
        ("all-or-nothing", "", ["all", "nothing", "stop", "much", "switch", "overd", "push", "slow", "extreme", "too", "can't", "cant"]),
        ("second-opinion", "What to bring", ["opinion", "bring", "another", "letter"]),
        ("posture", "", ["postur", "sit", "stand", "slouch", "arch", "straight", "shape", "round", "curve", "brace", "strap", "desk"]),
        ("stop-now-or-later", "", ["stop", "quit", "give", "carry", "keep", "later", "decid", "continu", "push", "train", "run", "play", "compet"]),
        ("drop-the-ego", "", ["ego", "pride", "partner", "mates", "coach", "weak", "watch", "gym", "lift", "train", "team", "asham", "embarrass"]),
        ("injections-and-surgery", "While you wait", ["wait", "date", "list", "booked"]),
        ("family-life", "Feeling like", ["burden", "useless", "lazy", "guilt", "family", "wife", "husband", "partner", "everyone"]),
        ("breathing-and-bracing", "", ["breath", "brac", "core", "tens", "relax", "pelvi", "calm", "stress", "anxi"]),
    ];

    /// <summary>Whether what was said has to do with a passage.</summary>
    /// <param name="said">The message, with the question before it if it leans on that.</param>
    /// <param name="topic">The page.</param>
    /// <param name="heading">The heading of the passage.</param>
    public static bool AreMet(string said, string topic, string heading)
    {
        var needed = Rows.Where(row => row.Topic == topic && heading.StartsWith(row.Heading, StringComparison.OrdinalIgnoreCase)).ToList();
        if (needed.Count == 0)
            return true;
        var words = PlainWords.Split(PlainWords.Of(said));
        return needed.Exists(row => words.Any(word => Array.Exists(row.Stems, stem => word.StartsWith(stem, StringComparison.Ordinal))));
    }
}
