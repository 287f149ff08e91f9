using BackPainBot.Conversation.Turn.State;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>What a card or button sends back besides its inputs: which question it belongs to, and which asking of it.</summary>
/// <param name="Question">The question, as in <c>triage/pain-now</c>.</param>
/// <param name="Once">The asking; empty on cards made by hand, which fit every asking.</param>
public sealed record CardMark(string Question, string Once)
{
    /// <summary>Field with the question.</summary>
    public const string QuestionField = "card";

    /// <summary>Field with the asking.</summary>
    public const string OnceField = "once";

    /// <summary>Field in which a channel may keep what the card showed, to redraw it later; never an input.</summary>
    public const string ShownField = "shown";

    /// <summary>The mark of a question's card.</summary>
    public static JObject For(Pending open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new JObject { [QuestionField] = open.Stem + "/" + open.Step, [OnceField] = open.Once };
    }

    /// <summary>The mark, or null if there is none, and the inputs.</summary>
    public static (CardMark? Mark, IReadOnlyDictionary<string, string> Inputs) Split(IReadOnlyDictionary<string, string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (!fields.TryGetValue(QuestionField, out var question))
            return (null, fields);
        var inputs = fields.Where(field => field.Key is not (QuestionField or OnceField or ShownField)).ToDictionary();
        return (new CardMark(question, fields.GetValueOrDefault(OnceField, "")), inputs);
    }

    /// <summary>Whether the question that waits is the one that was asked with it.</summary>
    public bool Fits(Pending? open) =>
        open is not null && Question == open.Stem + "/" + open.Step && (Once.Length == 0 || open.Once.Length == 0 || Once == open.Once);
}
