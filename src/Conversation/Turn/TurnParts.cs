using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Turn;

/// <summary>The parts of a turn in the order in which they get their say.</summary>
public sealed record TurnParts(
    Events Events,
    PassedStep Passed,
    SafetyGate Safety,
    Resumption Resumption,
    InterruptHandler Interrupts,
    Steering Steering,
    DialogHost Dialogs,
    Asides Asides,
    Wishes Wishes,
    OffScript OffScript,
    Router Router);
