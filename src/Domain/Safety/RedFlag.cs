namespace BackPainBot.Domain.Safety;

/// <summary>The rows of the urgency ladder that a message can raise.</summary>
public enum RedFlag
{
    CaudaEquina,
    ProgressiveNeuro,
    FractureTrauma,
    VascularChest,
    Cancer,
    Infection,
    Age,
    Minor,
    Inflammatory,
    Pregnancy,
    SelfHarm,
}
