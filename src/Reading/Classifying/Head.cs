namespace BackPainBot.Reading.Classifying;

/// <summary>A question that the trained model answers, by its place in the model.</summary>
internal enum Head
{
    Archetype,
    AsksFor,
    PainNow,
    CareStatus,
    Scope,
}
