namespace CameraProgram.Hamlets;

/// <summary>Lies in a hamlet or belongs to one; empty: of the whole commune, or nobody has said where.</summary>
public interface IInHamlet
{
    Guid? HamletId { get; }
}
