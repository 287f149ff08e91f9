using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>What every dialog works with.</summary>
/// <param name="Speaker">Says scripted words.</param>
/// <param name="Questions">Writes scripted questions.</param>
/// <param name="Answers">Answers from the library.</param>
/// <param name="Safety">Shows the notice of a flag that a dialog has found.</param>
/// <param name="Offers">What to offer next.</param>
/// <param name="Bank">The authored questions for a visit.</param>
public sealed record DialogTools(Speaker Speaker, QuestionWriter Questions, AnswerService Answers, SafetyGate Safety, Offers Offers, QuestionBank Bank);
